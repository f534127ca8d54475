// Changes of a text as pure values: the one splice that turns an old text into a new one, and the
// rules by which a change made here and a change made elsewhere pass each other. Offsets are UTF-16
// code units, as in a textarea and in Y.Text. Must never cut a surrogate pair: Yjs replaces the
// halves of a cut pair by U+FFFD. Rules: operational transformation (Ellis & Gibbs 1989), one-level
// TP1 only; convergence between replicas is the business of Yjs.

export type Splice = { readonly at: number; readonly remove: number; readonly insert: string };

/** A change from left to right; what it does not name stays. The text part of a Yjs event's delta. */
export type DeltaOp = { readonly retain: number } | { readonly insert: string } | { readonly delete: number };
export type Delta = readonly DeltaOp[];

/** Whose insertion comes first where both insert at the same place. */
export type Side = 'first' | 'second';

/**
 * The splice that turns `before` into `after`, or null when they are equal. Where several would do
 * (typing "a" into "aa"), the one that ends at `caret`, an offset in `after`, is taken.
 */
export function diffSplice(before: string, after: string, caret: number): Splice | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  const mostTail = Math.min(shortest, Math.max(0, after.length - caret));
  let tail = 0;
  while (
    tail < mostTail &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  let head = 0;
  while (head < shortest - tail && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  // What both hold at a cut is equal on one side of it only, so both texts must be asked.
  if (cutsPair(before, head) || cutsPair(after, head)) head -= 1;
  if (tail > 0 && (cutsPair(before, before.length - tail) || cutsPair(after, after.length - tail))) tail -= 1;
  return { at: head, remove: before.length - head - tail, insert: after.slice(head, after.length - tail) };
}

/** Whether `offset` stands between the halves of a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * What is inserted stands behind what it replaces, so that a word that an input method rewrites stays
 * behind anything that someone else put in front of it.
 */
export function spliceToDelta({ at, remove, insert }: Splice): Delta {
  const delta: DeltaOp[] = [];
  append(delta, { retain: at });
  append(delta, { delete: remove });
  append(delta, { insert });
  return delta;
}

/** The splices of `delta`, to be made one after the other: each offset counts the ones before it. */
export function deltaToSplices(delta: Delta): Splice[] {
  const splices: Splice[] = [];
  let at = 0;
  for (const op of delta) {
    if ('retain' in op) at += op.retain;
    else if ('insert' in op) {
      splices.push({ at, remove: 0, insert: op.insert });
      at += op.insert.length;
    } else splices.push({ at, remove: op.delete, insert: '' });
  }
  return splices;
}

export function applyDelta(text: string, delta: Delta): string {
  let at = 0;
  let result = '';
  for (const op of delta) {
    if ('insert' in op) result += op.insert;
    else if ('delete' in op) at += op.delete;
    else {
      result += text.slice(at, at + op.retain);
      at += op.retain;
    }
  }
  return result + text.slice(at);
}

/** One change that does what `first` and then `second` do. */
export function composeDelta(first: Delta, second: Delta): Delta {
  const result: DeltaOp[] = [];
  const a = readDelta(first);
  const b = readDelta(second);
  while (a.more() || b.more()) {
    const [under, over] = [a.peek(), b.peek()];
    if ('insert' in over) append(result, b.take(over.insert.length));
    else if ('delete' in under) append(result, a.take(under.delete));
    else {
      const length = Math.min(lengthOf(under), lengthOf(over));
      const kept = a.take(length);
      b.take(length);
      if ('retain' in over) append(result, kept);
      else if ('retain' in under) append(result, { delete: length });
    }
  }
  return result;
}

/** `delta`, rewritten to be made after `other`, which started from the same text. */
export function transformDelta(delta: Delta, other: Delta, side: Side): Delta {
  const result: DeltaOp[] = [];
  const mine = readDelta(delta);
  const theirs = readDelta(other);
  while (mine.more()) {
    const [op, past] = [mine.peek(), theirs.peek()];
    if ('insert' in op && (side === 'first' || !('insert' in past)))
      append(result, mine.take(op.insert.length));
    else if ('insert' in past) append(result, { retain: lengthOf(theirs.take(past.insert.length)) });
    else {
      const length = Math.min(lengthOf(op), lengthOf(past));
      const piece = mine.take(length);
      theirs.take(length);
      if (!('delete' in past)) append(result, piece);
    }
  }
  return result;
}

/**
 * Where `offset` is after `delta`. An insertion exactly there leaves it in front unless `after` is
 * given: a caret stays with the character to its left.
 */
export function mapOffset(offset: number, delta: Delta, bias: 'before' | 'after' = 'before'): number {
  let at = 0;
  let moved = offset;
  for (const op of delta) {
    if (at > offset) break;
    if ('retain' in op) at += op.retain;
    else if ('delete' in op) {
      moved -= Math.min(op.delete, Math.max(0, offset - at));
      at += op.delete;
    } else if (at < offset || bias === 'after') moved += op.insert.length;
  }
  return moved;
}

const lengthOf = (op: DeltaOp) =>
  'insert' in op ? op.insert.length : 'delete' in op ? op.delete : op.retain;

function append(delta: DeltaOp[], op: DeltaOp): void {
  const last = delta.at(-1);
  if (lengthOf(op) === 0) return;
  if (last === undefined) delta.push(op);
  else if ('retain' in last && 'retain' in op) delta[delta.length - 1] = { retain: last.retain + op.retain };
  else if ('delete' in last && 'delete' in op) delta[delta.length - 1] = { delete: last.delete + op.delete };
  else if ('insert' in last && 'insert' in op) delta[delta.length - 1] = { insert: last.insert + op.insert };
  else delta.push(op);
}

/** Reads a delta in pieces; past its end it retains without end. */
function readDelta(delta: Delta) {
  let index = 0;
  let used = 0;
  const rest = (): DeltaOp => {
    const op = delta[index];
    if (op === undefined) return { retain: Number.POSITIVE_INFINITY };
    if ('insert' in op) return { insert: op.insert.slice(used) };
    return 'delete' in op ? { delete: op.delete - used } : { retain: op.retain - used };
  };
  const take = (length: number): DeltaOp => {
    const op = rest();
    used += length;
    if (index < delta.length && length === lengthOf(op)) {
      index += 1;
      used = 0;
    }
    if ('insert' in op) return { insert: op.insert.slice(0, length) };
    return 'delete' in op ? { delete: length } : { retain: length };
  };
  return { more: () => index < delta.length, peek: rest, take };
}
