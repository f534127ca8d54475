// The difference between two texts in words. Myers (1986), greedy, with a limit: two texts that have
// little in common are shown as one taken out and the other put in. Pure.

export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Words more apart than this are not aligned: the work grows with the square of it. */
const MAX_DISTANCE = 600;

export function diffWords(before: string, after: string): DiffPart[] {
  const a = toWords(before);
  const b = toWords(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const parts = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return join([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...parts,
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}

/** Words with the spaces behind them, line ends apart. */
const toWords = (text: string): string[] => text.match(/\n|[^\s]+[^\S\n]*|[^\S\n]+/g) ?? [];

function diffMiddle(a: readonly string[], b: readonly string[]): DiffPart[] {
  const trace = findPath(a, b);
  if (trace === null) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  return walkBack(trace, a, b);
}

/** The furthest x reached on each diagonal, one map for every number of edits; null past the limit. */
function findPath(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(MAX_DISTANCE, a.length + b.length); edits += 1) {
    trace.push(furthest);
    furthest = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOn(furthest, diagonal, edits);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return null;
}

function startOn(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const left = furthest.get(diagonal - 1) ?? -1;
  const above = furthest.get(diagonal + 1) ?? -1;
  return diagonal === -edits || (diagonal !== edits && left < above) ? above : left + 1;
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const left = furthest.get(diagonal - 1) ?? -1;
    const above = furthest.get(diagonal + 1) ?? -1;
    const isDown = diagonal === -edits || (diagonal !== edits && left < above);
    const fromX = isDown ? above : left;
    const fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
    while (x > Math.max(0, fromX) && y > Math.max(0, fromY)) {
      x -= 1;
      y -= 1;
      parts.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (edits === 0) break;
    if (isDown) parts.push({ kind: 'added', text: b[fromY] ?? '' });
    else parts.push({ kind: 'removed', text: a[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return parts.toReversed();
}

function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
