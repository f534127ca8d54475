import type { Analysis } from '#shared/model/analysis.ts';
import type { Clauses } from './clauses.ts';
import type { Document } from './document.ts';
export const readPatterns = (_: Document, __: Clauses): Analysis['patterns'] => [];
