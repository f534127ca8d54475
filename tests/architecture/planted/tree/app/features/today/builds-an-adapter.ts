import { clock } from '#app/platform/real-clock.ts';
export const now = clock.now;
