import { layout } from '#app/shell/layout.ts';
import { clock } from '#app/platform/real-clock.ts';
export const parts = [layout, clock];
