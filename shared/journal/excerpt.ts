// What a list shows of an entry: its title, where the text begins with a Markdown heading, and the
// beginning of the rest as plain words.

export const EXCERPT_LENGTH = 240;

export type Excerpt = { readonly title: string | null; readonly excerpt: string; readonly words: number };

export function excerptOf(text: string): Excerpt {
  const { title, rest } = splitTitle(text);
  return { title, excerpt: cut(toPlainText(rest.slice(0, EXCERPT_LENGTH * 4))), words: countWords(text) };
}

/** The heading that the text begins with, and the text after it. */
export function splitTitle(text: string): { title: string | null; rest: string } {
  const match = /^\s*#{1,6}[ \t]+([^\r\n]+)(?:\r\n?|\n|$)/.exec(text.slice(0, 2000));
  if (!match?.[1]) return { title: null, rest: text };
  const title = toPlainText(match[1].replace(/[ \t]+#+[ \t]*$/, ''));
  return title === ''
    ? { title: null, rest: text }
    : { title: title.slice(0, 200), rest: text.slice(match[0].length) };
}

/** Words are runs of letters, marks and digits, with apostrophes and hyphens inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

/** Markdown without its signs, on one line. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/!\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(
      /([^\s>])[ \t]*\n\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/g,
      (_, end: string) => `${end}${end === ':' ? ' ' : ' · '}`,
    )
    .replace(/^[ \t]*(?:(?:#{1,6}|>|[-*+]|\d{1,9}[.)])[ \t]+)+/gm, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|[\s(])[*_](?=\S)|(\S)[*_](?=$|[\s).,;:!?])/gm, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(plain: string): string {
  if (plain.length <= EXCERPT_LENGTH) return plain;
  const head = plain.slice(0, EXCERPT_LENGTH - 1).toWellFormed();
  const space = head.lastIndexOf(' ');
  return `${(space > EXCERPT_LENGTH / 2 ? head.slice(0, space) : head).replace(/\uFFFD$/, '')}…`;
}
