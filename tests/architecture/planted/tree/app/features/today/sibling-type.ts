import type { People } from '../people/people.ts';
export type Today = People;
