import { rows } from '#app/data/rows.ts';
export const adapter = rows;
