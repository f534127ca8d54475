export { rows } from '../data/rows.ts';
