import { rows } from '../../app/data/rows.ts';
export const shown = rows;
