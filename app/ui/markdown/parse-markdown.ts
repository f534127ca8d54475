// Reads what people write as Markdown, so that nothing they wrote disappears or turns into something
// else. HTML, character references, link definitions, underlined headings and indented code are not
// read: in a journal they are words. Must never hang: what is too long or too tangled for the parser is read as paragraphs.
// Grammar: CommonMark 0.31 by micromark.
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Paragraph, Root, RootContent } from 'mdast';

/** Longer texts are shown as paragraphs: the parser takes about 2 ms for 1,000 characters on a phone. */
const MAX_PARSED_LENGTH = 100_000;
/** The parser is quadratic in these. */
const MAX_DELIMITERS = 4_000;
const DELIMITERS = /[*_[\]`<]/g;
/** Lists and quotes within each other, on one line or by their indentation. */
const TANGLED = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){20}|^[ \t]{80,}(?:[>*+-]|\d{1,9}[.)])[ \t]/m;

const PLAIN_BLOCK_LENGTH = 2_000;

const NOT_READ = [
  'htmlFlow',
  'htmlText',
  'characterReference',
  'definition',
  'setextUnderline',
  'codeIndented',
];

export function parseMarkdown(source: string): Root {
  if (isTooMuch(source)) return toParagraphs(source);
  return fromMarkdown(source, { extensions: [{ disable: { null: NOT_READ } }] });
}

/** The blocks of `source` without the heading it begins with, if it does. */
export function blocksOf(root: Root, { omitTitle }: { readonly omitTitle: boolean }): RootContent[] {
  const [first, ...rest] = root.children;
  return omitTitle && first?.type === 'heading' ? rest : root.children;
}

function isTooMuch(source: string): boolean {
  return (
    source.length > MAX_PARSED_LENGTH ||
    (source.match(DELIMITERS)?.length ?? 0) > MAX_DELIMITERS ||
    TANGLED.test(source)
  );
}

/** Blocks of about a page, as they stand, with the positions that a parser would have given. */
function toParagraphs(source: string): Root {
  const children: Paragraph[] = [];
  let start = 0;
  while (start < source.length) {
    const blank = source.indexOf('\n\n', start + PLAIN_BLOCK_LENGTH);
    const end = blank === -1 ? source.length : blank + 2;
    const value = source.slice(start, end);
    const position = {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    };
    children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
    start = end;
  }
  return { type: 'root', children };
}
