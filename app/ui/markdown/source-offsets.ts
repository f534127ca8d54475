// Which character of the Markdown source each character of a parsed text node came from. The parser
// gives only where a node begins and ends; between them the source also holds backslashes, and the
// marks of quotes and lists at the start of lines. Pure.

export type TextNode = {
  readonly type: 'text' | 'inlineCode' | 'code';
  readonly value: string;
  /** Where the node begins and ends in the source. */
  readonly start: number;
  readonly end: number;
};

/**
 * For each UTF-16 unit of the value its offset in the source, and one more for where the last ends.
 * Never decreasing, always within the node.
 */
export function sourceOffsets(source: string, node: TextNode): Uint32Array {
  const { value, end } = node;
  const offsets = new Uint32Array(value.length + 1);
  let at = contentStart(source, node);
  let after = at;
  for (let index = 0; index < value.length; index += 1) {
    // What the source has and the value has not is markup: skipped up to the next character shown.
    while (at < end && !isSame(value[index], source[at])) at += 1;
    offsets[index] = Math.min(at, end);
    if (at < end) at += 1;
    after = at;
  }
  offsets[value.length] = after;
  return offsets;
}

/** Past the fence and its info, or past the backticks. */
function contentStart(source: string, { type, start, end }: TextNode): number {
  if (type === 'text') return start;
  if (type === 'code') {
    const lineEnd = source.indexOf('\n', start);
    return lineEnd === -1 ? end : Math.min(end, lineEnd + 1);
  }
  let at = start;
  while (at < end && source[at] === '`') at += 1;
  return at;
}

// Code in a line shows its line ends as spaces.
const isSame = (shown: string | undefined, written: string | undefined) =>
  shown === written || (shown === ' ' && (written === '\n' || written === '\r'));
