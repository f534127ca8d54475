import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDelta,
  composeDelta,
  cutsPair,
  deltaToSplices,
  diffSplice,
  mapOffset,
  spliceToDelta,
  transformDelta,
  type Delta,
  type DeltaOp,
} from './splice.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '日', '😀', '😁', '🏳️‍🌈'),
  maxLength: 30,
});

/** A text and changes of it that start and end on whole characters. */
const textAndDeltas = (count: number) =>
  text.chain((base) =>
    fc.tuple(fc.constant(base), fc.array(deltaOf(base), { minLength: count, maxLength: count })),
  );

function deltaOf(base: string): fc.Arbitrary<Delta> {
  const characters = Array.from(base);
  return fc
    .array(fc.tuple(fc.constantFrom('keep', 'drop', 'add' as const), text), {
      minLength: characters.length + 1,
      maxLength: characters.length + 1,
    })
    .map((choices) =>
      choices.flatMap(([choice, added], index): DeltaOp[] => {
        const size = characters[index]?.length ?? 0;
        const inserted = choice === 'add' && added !== '' ? [{ insert: added }] : [];
        if (size === 0) return inserted;
        return [...inserted, choice === 'drop' ? { delete: size } : { retain: size }];
      }),
    );
}

const spliceBetween = (before: string, after: string, caret: number) => {
  const splice = diffSplice(before, after, caret);
  return splice === null ? [] : spliceToDelta(splice);
};

describe('diffSplice', () => {
  it('turns any text into any other, wherever the caret is', () => {
    fc.assert(
      fc.property(text, text, fc.nat(200), (before, after, caret) => {
        expect(applyDelta(before, spliceBetween(before, after, caret))).toBe(after);
      }),
    );
  });

  it('never cuts a surrogate pair of either text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(200), (before, after, caret) => {
        const splice = diffSplice(before, after, caret);
        if (splice === null) return;
        expect(cutsPair(before, splice.at)).toBe(false);
        expect(cutsPair(before, splice.at + splice.remove)).toBe(false);
        expect(splice.insert.isWellFormed()).toBe(true);
      }),
    );
  });

  it('keeps one emoji whole when it becomes its neighbour', () => {
    expect(diffSplice('x😀y', 'x😁y', 3)).toEqual({ at: 1, remove: 2, insert: '😁' });
  });

  it('takes the repeated letter that the caret stands behind', () => {
    expect(diffSplice('aaa', 'aaaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' });
    expect(diffSplice('aaa', 'aaaa', 4)).toEqual({ at: 3, remove: 0, insert: 'a' });
  });
});

describe('deltas', () => {
  it('compose to one that does the same', () => {
    fc.assert(
      fc.property(
        textAndDeltas(1).chain(([base, [first = []]]) =>
          fc.tuple(fc.constant(base), fc.constant(first), deltaOf(applyDelta(base, first))),
        ),
        ([base, first, second]) => {
          expect(applyDelta(base, composeDelta(first, second))).toBe(
            applyDelta(applyDelta(base, first), second),
          );
        },
      ),
    );
  });

  it('pass each other: either order gives the same text', () => {
    fc.assert(
      fc.property(textAndDeltas(2), ([base, [a = [], b = []]]) => {
        const left = applyDelta(applyDelta(base, a), transformDelta(b, a, 'second'));
        const right = applyDelta(applyDelta(base, b), transformDelta(a, b, 'first'));
        expect(left).toBe(right);
      }),
    );
  });

  it('become splices that do the same one after the other', () => {
    fc.assert(
      fc.property(textAndDeltas(1), ([base, [delta = []]]) => {
        const spliced = deltaToSplices(delta).reduce(
          (value, { at, remove, insert }) => value.slice(0, at) + insert + value.slice(at + remove),
          base,
        );
        expect(spliced).toBe(applyDelta(base, delta));
      }),
    );
  });

  it('carry an offset with the characters around it', () => {
    fc.assert(
      fc.property(textAndDeltas(1), fc.nat(30), ([base, [delta = []]], raw) => {
        const offset = Math.min(raw, base.length);
        // What stood before the offset and was kept stands before it still, and likewise behind.
        const mark = spliceToDelta({ at: offset, remove: 0, insert: '\u0000' });
        const marked = transformDelta(mark, delta, 'first');
        expect(applyDelta(applyDelta(base, delta), marked).indexOf('\u0000')).toBe(mapOffset(offset, delta));
        const late = transformDelta(mark, delta, 'second');
        expect(applyDelta(applyDelta(base, delta), late).indexOf('\u0000')).toBe(
          mapOffset(offset, delta, 'after'),
        );
      }),
    );
  });
});
