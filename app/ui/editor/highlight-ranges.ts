// Ranges marked in a text that is being edited. They move with the words they mark, and a range whose
// words are changed is given up: a mark never stands under other words than it was made for. Pure.
import { mapOffset, type Delta } from './splice.ts';

/** Offsets of the text at hand, end exclusive; `quote` is what stood there when it was marked. */
export type Highlight = { readonly start: number; readonly end: number; readonly quote: string };

/** A piece of text and whether it is marked. */
export type Segment = { readonly text: string; readonly marked: boolean };

export function moveHighlights(highlights: readonly Highlight[], delta: Delta, text: string): Highlight[] {
  const moved = highlights.map(({ start, end, quote }) => ({
    // What is typed at either edge stays outside.
    start: mapOffset(start, delta, 'after'),
    end: mapOffset(end, delta, 'before'),
    quote,
  }));
  return keepValid(moved, text);
}

/** Those whose words are still where they should be. */
export const keepValid = (highlights: readonly Highlight[], text: string): Highlight[] =>
  highlights.filter(({ start, end, quote }) => end > start && text.slice(start, end) === quote);

/** The text in pieces, marked and not, in order. Ranges that overlap become one. */
export function toSegments(text: string, highlights: readonly Highlight[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of highlights.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) segments.push({ text: text.slice(at, from), marked: false });
    segments.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}
