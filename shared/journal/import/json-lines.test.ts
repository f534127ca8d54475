import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadRow } from './import-problem.ts';
import { createJsonLinesReader } from './json-lines.ts';

function read(pieces: readonly string[], maxLength?: number): ReadRow[] {
  const reader = createJsonLinesReader(maxLength);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

const readAll = (text: string) =>
  read([text]).map(({ row, problems }) => [
    row && Object.fromEntries(row.cells),
    problems.map(({ line, kind }) => `${line} ${kind}`),
  ]);

const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

describe('JSON lines', () => {
  it('reads objects over mixed line ends, a byte order mark and blank lines', () => {
    expect(readAll('\uFEFF{"a":1}\r\n{"a":2}\n\n  \r{"a":3}')).toEqual([
      [{ a: 1 }, []],
      [{ a: 2 }, []],
      [{ a: 3 }, []],
    ]);
    expect(read(['{"a":1}\r', '\n{"a":2}']).map(({ row }) => row?.line)).toEqual([1, 2]);
  });

  it('reports a line that is no JSON, or no object, and goes on', () => {
    expect(readAll('{"a":1}\n{"a":\n[1]\n"x"\n12\nnull\n{"a":2}')).toEqual([
      [{ a: 1 }, []],
      [null, ['2 not-json']],
      [null, ['3 not-an-object']],
      [null, ['4 not-an-object']],
      [null, ['5 not-an-object']],
      [null, ['6 not-an-object']],
      [{ a: 2 }, []],
    ]);
  });

  it('reports a line beyond the limit without holding it', () => {
    const pieces = ['{"a":"', 'x'.repeat(30), 'x'.repeat(30), '"}\n{"a":1}'];
    expect(read(pieces, 40).map(({ row, problems }) => row?.line ?? problems)).toEqual([
      [{ line: 1, kind: 'line-too-long' }],
      2,
    ]);
  });

  it('refuses keys that mean something to objects, at any depth, and touches no prototype', () => {
    expect(readAll('{"__proto__":{"admin":true}}\n{"a":{"b":[{"constructor":1}]}}\n{"prototype":1}')).toEqual(
      [
        [null, ['1 unsafe-key']],
        [null, ['2 unsafe-key']],
        [null, ['3 unsafe-key']],
      ],
    );
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  it('refuses what is nested deeper than 64, however deep', () => {
    expect(read([nested(63)])[0]?.row).not.toBeNull();
    expect(readAll(nested(64))).toEqual([[null, ['1 too-deep']]]);
    expect(readAll(nested(500_000))).toEqual([[null, ['1 too-deep']]]);
  });

  it('replaces lone surrogates and says so', () => {
    const [first] = read([String.raw`{"a":"x\ud800y","b":["\udc00"]}`]);
    expect(first?.row?.cells.get('a')).toBe('x\uFFFDy');
    expect(first?.problems).toEqual([{ line: 1, kind: 'bad-characters' }]);
  });

  it('keeps a number that is too large as it can be kept', () => {
    expect(readAll('{"a":1e999}')).toEqual([[{ a: 'Infinity' }, []]]);
  });
});

describe('laws', () => {
  const record = fc.dictionary(
    fc.string({ unit: 'grapheme' }).filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(fc.string()),
    ),
  );

  it('reads what was written, whatever way the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(200)),
        (records, newline, cuts) => {
          const text = records.map((value) => JSON.stringify(value)).join(newline);
          const edges = [
            0,
            ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b),
            text.length,
          ];
          const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
          const rows = read(pieces);
          expect(rows.flatMap(({ row }) => (row ? [row.line] : []))).toEqual(
            records.map((_, index) => index + 1),
          );
          expect(JSON.stringify(rows.map(({ row }) => Object.fromEntries(row!.cells)))).toBe(
            JSON.stringify(records),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.json())), (pieces) => {
        for (const { row, problems } of read(pieces)) expect(row !== null || problems.length > 0).toBe(true);
      }),
    );
  });
});
