import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId, Hlc } from '#shared/model/ids.ts';
import { formatHlc, MAX_DRIFT_MS, parseHlc, receiveHlc, tickHlc } from '#shared/sync/hybrid-logical-clock.ts';
import {
  EMPTY_STATE,
  membersOf,
  mergeStates,
  patchToDelta,
  valuesOf,
  type RecordState,
} from '#shared/sync/record-state.ts';

const hlcs = fc
  .record({
    ms: fc.integer({ min: 0, max: 2 ** 43 }),
    counter: fc.integer({ min: 0, max: 999 }),
    device: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ ms, counter, device }) => formatHlc({ ms, counter, deviceId: device }));

const members = fc.array(fc.constantFrom('work', 'home', '__proto__', 'constructor'), { maxLength: 3 });

/** Operations as devices make them: no two with one timestamp. */
const deltas = fc
  .uniqueArray(
    fc.tuple(
      hlcs,
      fc.record({
        fields: fc.dictionary(fc.constantFrom('mood', 'zone', '__proto__'), fc.integer()),
        sets: fc.record({ tags: fc.record({ add: members, remove: members }) }),
      }),
    ),
    { selector: ([hlc]) => hlc, minLength: 3, maxLength: 3 },
  )
  .map(
    (operations) =>
      operations.map(([hlc, patch]) => patchToDelta(patch, hlc)) as [RecordState, RecordState, RecordState],
  );

const at = (ms: number) => formatHlc({ ms, counter: 0, deviceId: 'a' });

describe('merging record states', () => {
  it('does not depend on the order or the number of times operations arrive', () => {
    fc.assert(
      fc.property(deltas, ([a, b, c]) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
        expect(mergeStates(a, a)).toEqual(a);
        expect(mergeStates(EMPTY_STATE, a)).toEqual(a);
      }),
    );
  });

  it('keeps the later value of a register', () => {
    const early = patchToDelta({ fields: { mood: 1 } }, formatHlc({ ms: 1, counter: 0, deviceId: 'z' }));
    const late = patchToDelta({ fields: { mood: 5 } }, formatHlc({ ms: 2, counter: 0, deviceId: 'a' }));
    expect(valuesOf(mergeStates(late, early))).toEqual({ mood: 5 });
  });

  it('takes a member out of a set and lets it come back', () => {
    const added = patchToDelta({ sets: { tags: { add: ['work', 'home'] } } }, at(1));
    const removed = mergeStates(added, patchToDelta({ sets: { tags: { remove: ['work'] } } }, at(2)));
    expect(membersOf(removed, 'tags')).toEqual(['home']);
    const again = mergeStates(removed, patchToDelta({ sets: { tags: { add: ['work'] } } }, at(3)));
    expect(membersOf(again, 'tags')).toEqual(['home', 'work']);
  });

  it('reads a field called __proto__ as a field', () => {
    const delta = patchToDelta({ fields: JSON.parse('{"__proto__":{"admin":true}}') }, 'x' as Hlc);
    expect(Object.keys(mergeStates(delta, EMPTY_STATE).registers)).toEqual(['__proto__']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('the hybrid logical clock', () => {
  const deviceId = 'd' as DeviceId;

  it('sorts as text in the order in which it ticks, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 43 }), { maxLength: 30 }), (times) => {
        const ticks = times.reduce<Hlc[]>(
          (made, now) => [...made, tickHlc(made.at(-1) ?? null, now, deviceId)],
          [],
        );
        expect(ticks).toEqual([...new Set(ticks)].toSorted());
      }),
    );
  });

  it('goes on when the counter is full', () => {
    const full = formatHlc({ ms: 5, counter: 36 ** 4 - 1, deviceId });
    expect(tickHlc(full, 5, deviceId) > full).toBe(true);
  });

  it('follows another device, and ticks after it', () => {
    fc.assert(
      fc.property(hlcs, fc.integer({ min: 0, max: 2 ** 43 }), (remote, now) => {
        fc.pre((parseHlc(remote)?.ms ?? 0) <= now + MAX_DRIFT_MS);
        const next = tickHlc(receiveHlc(null, remote, { ms: now, deviceId }), now, deviceId);
        expect(next.slice(0, 14) > remote.slice(0, 14)).toBe(true);
      }),
    );
  });

  it('does not follow a clock that is more than a day ahead', () => {
    const now = Date.UTC(2026, 0, 1);
    const wrong = formatHlc({ ms: now + 2 * MAX_DRIFT_MS, counter: 7, deviceId: 'other' });
    expect(parseHlc(receiveHlc(null, wrong, { ms: now, deviceId }))?.ms).toBe(now + 1);
  });
});
