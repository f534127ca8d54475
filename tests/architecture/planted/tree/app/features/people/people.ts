import { rows } from '#app/data/rows.ts';
export const people = rows;
export type People = typeof people;
