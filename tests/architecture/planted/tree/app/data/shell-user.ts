import { layout } from '../shell/layout.ts';
export const data = layout;
