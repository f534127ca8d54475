// The search language: words, "phrases", -negation and filters such as `person:Sam mood:<3`.
// Parsing never fails: whatever it does not understand is searched for as words, and a hint says so.
// Formatting what was parsed and parsing it again gives the same words, phrases and filters.
import { filterKeyOf, formatFilter, parseFilter } from './search-filters.ts';
import type { FilterKey, SearchFilter } from './search-filters.ts';

export type SearchTerm = { readonly text: string; readonly negated: boolean };

export type SearchHint =
  /** `person:` with nothing after it yet; it does not narrow the search. */
  | { readonly kind: 'unfinished'; readonly key: FilterKey }
  /** `mood:9`: there is such a filter, and this is not a value of it. */
  | { readonly kind: 'bad-value'; readonly key: FilterKey; readonly value: string }
  /** `colour:red`: there is no such filter. */
  | { readonly kind: 'unknown-filter'; readonly key: string };

export type SearchQuery = {
  /** Without spaces or quotes, not beginning with a minus. */
  readonly words: readonly SearchTerm[];
  readonly phrases: readonly SearchTerm[];
  readonly filters: readonly SearchFilter[];
  readonly hints: readonly SearchHint[];
};

export function parseSearchQuery(text: string): SearchQuery {
  const query = {
    words: [] as SearchTerm[],
    phrases: [] as SearchTerm[],
    filters: [] as SearchFilter[],
    hints: [] as SearchHint[],
  };
  for (const { negated, key, value, quoted } of readTokens(text)) {
    const filterKey = key === null ? null : filterKeyOf(key);
    const filter = filterKey === null || value === '' ? null : parseFilter(filterKey, value);
    if (filter !== null) {
      query.filters.push({ ...filter, negated });
      continue;
    }
    if (key !== null) {
      const hint = hintFor(key, filterKey, value);
      if (hint !== null) query.hints.push(hint);
      if (hint?.kind === 'unfinished') continue;
    }
    if (quoted) query.phrases.push({ text: value, negated });
    else query.words.push({ text: key === null ? value : `${key}:${value}`, negated });
  }
  return query;
}

/** The query as it would be typed: words, then phrases, then filters. Hints are not kept. */
export function formatSearchQuery(query: Pick<SearchQuery, 'words' | 'phrases' | 'filters'>): string {
  return [
    ...query.words.map(({ text, negated }) => `${negated ? '-' : ''}${text}`),
    ...query.phrases.map(({ text, negated }) => `${negated ? '-' : ''}"${text}"`),
    ...query.filters.map(formatFilter),
  ].join(' ');
}

/** Nothing to look for: every entry matches. */
export const isEmptyQuery = ({ words, phrases, filters }: SearchQuery): boolean =>
  words.length + phrases.length + filters.length === 0;

function hintFor(key: string, filterKey: FilterKey | null, value: string): SearchHint | null {
  if (filterKey !== null) {
    return value === ''
      ? { kind: 'unfinished', key: filterKey }
      : { kind: 'bad-value', key: filterKey, value };
  }
  // "19:42" and "https://..." are words that happen to hold a colon.
  return /^\p{L}+$/u.test(key) && !value.startsWith('//') ? { kind: 'unknown-filter', key } : null;
}

type Token = {
  readonly negated: boolean;
  /** What stands before the first colon; null where there is none. */
  readonly key: string | null;
  readonly value: string;
  readonly quoted: boolean;
};

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of text.matchAll(TOKEN)) {
    const negated = (groups?.['minus'] ?? '') !== '';
    const phrase = groups?.['phrase'];
    const head = groups?.['head'] ?? '';
    if (phrase !== undefined) {
      const value = phrase.trim().replace(/\s+/gu, ' ');
      const key = head === '' ? null : head.slice(0, -1);
      if (value !== '' || key !== null) tokens.push({ negated, key, value, quoted: value !== '' });
      continue;
    }
    const word = groups?.['word'] ?? '';
    const colon = word.indexOf(':');
    if (word.startsWith('#') && word.length > 1) {
      tokens.push({ negated, key: 'tag', value: word, quoted: false });
    } else if (colon > 0) {
      tokens.push({ negated, key: word.slice(0, colon), value: word.slice(colon + 1), quoted: false });
    } else if (word !== '') {
      tokens.push({ negated, key: null, value: word, quoted: false });
    }
  }
  return tokens;
}

// A quote that is not closed runs to the end: it is still being typed. Phones type curly quotes.
const QUOTE = '["\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]';
const OTHER = '[^\\s"\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]';
const TOKEN = new RegExp(
  `(?<minus>[-\\u2212]*)(?:(?<head>[^\\s:"\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB#]+:)?${QUOTE}(?<phrase>[^"\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]*)${QUOTE}?|(?<word>(?![-\\u2212])${OTHER}+))`,
  'gu',
);
