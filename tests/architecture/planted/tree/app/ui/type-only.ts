import type { Row } from '../data/rows.ts';
export type Shown = Row;
