import { gone } from './gone.ts';
export const data: unknown = gone;
