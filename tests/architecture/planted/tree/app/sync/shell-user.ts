import { layout } from '../shell/layout.ts';
export const pump = layout;
