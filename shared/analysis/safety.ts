import type { Analysis } from '#shared/model/analysis.ts';
import type { Clauses } from './clauses.ts';
import type { Document } from './document.ts';
export const readSafety = (_: Document, __: Clauses): Analysis['safety'] => [];
