import { rows } from './data/rows.ts';
export const routes = rows;
