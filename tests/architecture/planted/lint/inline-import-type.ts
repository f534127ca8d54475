export type Shown = import('./clean.ts').Shown;
