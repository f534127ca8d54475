import { layout } from '#app/shell/layout.ts';
export const today = layout;
