// A JSON object of unknown origin as cells: a Map, so that no key can mean more than a name; nothing
// nested deeper than MAX_DEPTH; strings well formed; numbers finite (issue 2, refusals 63).
import type { ProblemKind } from './import-problem.ts';
import { isUnsafeKey } from './import-problem.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';

const MAX_DEPTH = 64;

export type CellsError = { readonly kind: ProblemKind; readonly column?: string };

export type Cells = {
  readonly cells: ReadonlyMap<string, unknown>;
  /** Whether characters that are no text (lone surrogates, U+FFFD) were in it. */
  readonly replaced: boolean;
};

export function parseCells(json: string): Result<Cells, CellsError> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return err({ kind: 'not-an-object' });
  }
  const context = { replaced: false };
  const cells = new Map<string, unknown>();
  for (const [key, cell] of Object.entries(value)) {
    if (isUnsafeKey(key)) return err({ kind: 'unsafe-key', column: key });
    const clean = cleanValue(cell, 1, context);
    if (!clean.ok) return err({ ...clean.error, column: key.toWellFormed() });
    cells.set(cleanText(key, context), clean.value);
  }
  return ok({ cells, replaced: context.replaced });
}

function parseJson(json: string): Result<unknown, CellsError> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    // Very deep nesting may end as a RangeError; both mean that the line cannot be read.
    if (error instanceof RangeError) return err({ kind: 'too-deep' });
    if (error instanceof SyntaxError) return err({ kind: 'not-json' });
    throw error;
  }
}

type Context = { replaced: boolean };

function cleanValue(value: unknown, depth: number, context: Context): Result<unknown, CellsError> {
  if (typeof value === 'string') return ok(cleanText(value, context));
  // JSON can write 1e999, which no JSON can say again.
  if (typeof value === 'number') return ok(Number.isFinite(value) ? value : String(value));
  if (typeof value !== 'object' || value === null) return ok(value);
  if (depth >= MAX_DEPTH) return err({ kind: 'too-deep' });
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      const clean = cleanValue(item, depth + 1, context);
      if (!clean.ok) return clean;
      items.push(clean.value);
    }
    return ok(items);
  }
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (isUnsafeKey(key)) return err({ kind: 'unsafe-key' });
    const clean = cleanValue(item, depth + 1, context);
    if (!clean.ok) return clean;
    entries.push([cleanText(key, context), clean.value]);
  }
  return ok(Object.fromEntries(entries));
}

function cleanText(text: string, context: Context): string {
  const clean = text.toWellFormed();
  // The decoder puts U+FFFD where bytes were no UTF-8.
  if (clean.includes('\uFFFD')) context.replaced = true;
  return clean;
}
