// Numbered passages over a rendered text: given as exact ranges of the Markdown source, found again
// in whatever inline nodes they cross, and cut where they overlap. Pure.
import type { Nodes } from 'mdast';
import { sourceOffsets, type TextNode } from './source-offsets.ts';

/** A numbered mark over the source range `start` to `end`, end exclusive. */
export type Passage = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** Said of the number to those who do not see the mark. */
  readonly label: string;
};

/** Words shown in the accent, such as names; with an address they are a link. */
export type Accent = { readonly start: number; readonly end: number; readonly href?: string };

/** A piece of one text node that is shown alike. */
export type Piece = {
  readonly text: string;
  /** The passages it belongs to, by number. */
  readonly passages: readonly Passage[];
  /** Those that begin or end with it. */
  readonly starts: readonly Passage[];
  readonly ends: readonly Passage[];
  readonly accent: Accent | null;
};

type Leaf = TextNode & { readonly offsets: Uint32Array };
type Ranges = { readonly passages: readonly Passage[]; readonly accents: readonly Accent[] };

/** The pieces of each text node that any range touches; the others are shown as they are. */
export function cutPassages(source: string, root: Nodes, ranges: Ranges): ReadonlyMap<Nodes, Piece[]> {
  const leaves = new Map<Nodes, Leaf>();
  collectLeaves(root, { source, leaves, ranges });
  const edges = edgesOf([...leaves.values()], ranges.passages);
  return new Map([...leaves].map(([node, leaf]) => [node, cutLeaf(leaf, ranges, edges)]));
}

type Collecting = {
  readonly source: string;
  readonly leaves: Map<Nodes, Leaf>;
  readonly ranges: Ranges;
};

function collectLeaves(root: Nodes, { source, leaves, ranges }: Collecting): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) stack.push(...node.children.toReversed());
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) continue;
      const touches = (range: { start: number; end: number }) => range.start < end && range.end > start;
      if (!ranges.passages.some(touches) && !ranges.accents.some(touches)) continue;
      const text = { type: node.type, value: node.value, start, end };
      leaves.set(node, { ...text, offsets: sourceOffsets(source, text) });
    }
  }
}

type Edge = { readonly leaf: Leaf; readonly index: number };
type Edges = { readonly starts: ReadonlyMap<Passage, Edge>; readonly ends: ReadonlyMap<Passage, Edge> };

/** The first and last character shown of each passage: its ends may lie in markup. */
function edgesOf(leaves: readonly Leaf[], passages: readonly Passage[]): Edges {
  const starts = new Map<Passage, Edge>();
  const ends = new Map<Passage, Edge>();
  for (const passage of passages) {
    for (const leaf of leaves) {
      const [from, to] = within(leaf, passage);
      if (from === to) continue;
      if (!starts.has(passage)) starts.set(passage, { leaf, index: from });
      ends.set(passage, { leaf, index: to });
    }
  }
  return { starts, ends };
}

/** The part of the leaf's value that lies in a source range. */
function within({ value, offsets }: Leaf, { start, end }: { start: number; end: number }): [number, number] {
  const from = firstAtLeast(offsets.subarray(0, value.length), start);
  return [from, Math.max(from, firstAtLeast(offsets.subarray(0, value.length), end))];
}

/** Index of the first of ascending `numbers` that is at least `limit`. */
function firstAtLeast(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutLeaf(leaf: Leaf, { passages, accents }: Ranges, edges: Edges): Piece[] {
  const marked = passages.map((passage) => ({ passage, range: within(leaf, passage) }));
  const coloured = accents.map((accent) => ({ accent, range: within(leaf, accent) }));
  const inside = [...marked, ...coloured].flatMap(({ range: [from, to] }) => (from < to ? [from, to] : []));
  const cuts = [...new Set([0, ...inside, leaf.value.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? from;
    const covers = ({ range }: { readonly range: readonly [number, number] }) =>
      range[0] <= from && range[1] >= to && range[0] < range[1];
    const here = marked.filter(covers).map(({ passage }) => passage);
    const isEdge = (edge: Edge | undefined, at: number) => edge?.leaf === leaf && edge.index === at;
    return {
      text: leaf.value.slice(from, to),
      passages: here,
      starts: here.filter((passage) => isEdge(edges.starts.get(passage), from)),
      ends: here.filter((passage) => isEdge(edges.ends.get(passage), to)),
      accent: coloured.find(covers)?.accent ?? null,
    };
  });
}
