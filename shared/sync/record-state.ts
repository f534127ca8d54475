// The replicated state of a record beside its text: last-writer-wins registers and observed-remove
// sets, both stamped by the hybrid logical clock. Merging is commutative, associative and idempotent
// (Shapiro et al. 2011), so that the order in which operations arrive does not matter.
import type { Hlc } from '#shared/model/ids.ts';

export type Register = { readonly value: unknown; readonly hlc: Hlc };

/** One element's history in a set: when it was last added and last removed. An addition wins a tie. */
export type SetElement = { readonly added: Hlc | null; readonly removed: Hlc | null };

export type RecordState = {
  readonly registers: Readonly<Record<string, Register>>;
  readonly sets: Readonly<Record<string, Readonly<Record<string, SetElement>>>>;
};

export const EMPTY_STATE: RecordState = { registers: {}, sets: {} };

/** What a command wants changed: values for registers, members to add to and remove from sets. */
export type RecordPatch = {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly sets?: Readonly<
    Record<string, { readonly add?: readonly string[]; readonly remove?: readonly string[] }>
  >;
};

/** The operation that `patch` is at time `hlc`: a state that holds only what it changes. */
export function patchToDelta(patch: RecordPatch, hlc: Hlc): RecordState {
  const registers = mapValues(patch.fields ?? {}, (value): Register => ({ value, hlc }));
  const sets = mapValues(patch.sets ?? {}, ({ add = [], remove = [] }) =>
    Object.fromEntries([
      ...remove.map((member) => [member, { added: null, removed: hlc }] as const),
      ...add.map((member) => [member, { added: hlc, removed: null }] as const),
    ]),
  );
  return { registers, sets };
}

export function mergeStates(a: RecordState, b: RecordState): RecordState {
  return {
    registers: mergeBy(a.registers, b.registers, laterRegister),
    sets: mergeBy(a.sets, b.sets, (left, right) => mergeBy(left, right, mergeElement)),
  };
}

/** The members of a set, in code-unit order. */
export function membersOf(state: RecordState, set: string): string[] {
  return Object.entries(state.sets[set] ?? {})
    .filter(([, element]) => isMember(element))
    .map(([member]) => member)
    .toSorted();
}

/** The values of all registers. */
export const valuesOf = (state: RecordState): Record<string, unknown> =>
  mapValues(state.registers, (register) => register.value);

const isMember = ({ added, removed }: SetElement) => added !== null && (removed === null || added >= removed);

// Two devices cannot make the same timestamp, so a tie is the same operation seen twice.
const laterRegister = (a: Register, b: Register) => (b.hlc > a.hlc ? b : a);

const mergeElement = (a: SetElement, b: SetElement): SetElement => ({
  added: later(a.added, b.added),
  removed: later(a.removed, b.removed),
});

function later(a: Hlc | null, b: Hlc | null): Hlc | null {
  if (a === null || b === null) return a ?? b;
  return b > a ? b : a;
}

function mergeBy<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (left: T, right: T) => T,
): Record<string, T> {
  // Built from entries, so that a field called "__proto__" is only a name.
  const merged = new Map(Object.entries(a));
  for (const [key, right] of Object.entries(b)) {
    const left = merged.get(key);
    merged.set(key, left === undefined ? right : merge(left, right));
  }
  return Object.fromEntries(merged);
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
