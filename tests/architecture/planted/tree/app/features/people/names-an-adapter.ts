import type { RealClock } from '#app/platform/real-clock.ts';
export type Deps = { readonly clock: RealClock };
