import type { Row } from '../../app/data/rows.ts';
export type Entry = Row;
