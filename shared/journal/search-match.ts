// Whether an entry passes the filters and phrases of a search, and where its words stand in the text.
// Pure: the index of words is the search worker's affair.
import { wordTerms, findWords, foldText } from './search-words.ts';
import { assertNever } from '#shared/lib/assert.ts';
import type { SearchFilter } from './search-filters.ts';
import type { Span } from '#shared/model/analysis.ts';

/** What the filters look at; a row of the entries table has this shape. */
export type SearchableEntry = {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string | null;
  readonly mood: number | null;
  readonly feelings: readonly string[];
  readonly tags: readonly string[];
  readonly personIds: readonly string[];
  readonly patterns: readonly string[];
  readonly favourite: boolean;
  readonly locked: boolean;
  readonly localOnly: boolean;
};

type NamedPerson = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** An entry must pass every filter: two `person:` ask for entries with both. */
export function matchesFilters(
  entry: SearchableEntry,
  filters: readonly SearchFilter[],
  peopleNamed: (name: string) => ReadonlySet<string>,
): boolean {
  return filters.every((filter) => matchesFilter(entry, filter, peopleNamed) !== filter.negated);
}

function matchesFilter(
  entry: SearchableEntry,
  filter: SearchFilter,
  peopleNamed: (name: string) => ReadonlySet<string>,
): boolean {
  switch (filter.kind) {
    case 'person': {
      const ids = peopleNamed(filter.name);
      return entry.personIds.some((id) => ids.has(id));
    }
    case 'tag': {
      const tag = foldText(filter.tag);
      return entry.tags.some((own) => foldText(own) === tag);
    }
    case 'mood':
      return entry.mood !== null && entry.mood >= filter.min && entry.mood <= filter.max;
    case 'feeling':
      return entry.feelings.includes(filter.feeling);
    case 'pattern':
      return entry.patterns.includes(filter.pattern);
    // A period is the beginning of a day's text form, so that text order is the order of time.
    case 'before':
      return entry.day < filter.period;
    case 'after':
      return entry.day >= filter.period;
    case 'on':
      return entry.day.startsWith(filter.period);
    case 'is':
      return filter.flag === 'favourite' ? entry.favourite : entry.locked || entry.localOnly;
    case 'has':
      return entry.title !== null;
    default:
      return assertNever(filter);
  }
}

/**
 * The people whom a typed name means: those who are called exactly that, by name or alias, or else
 * those with a name that begins with it ("Sam" finds "Sam Okafor").
 */
export function findPeopleNamed(name: string, people: readonly NamedPerson[]): Set<string> {
  const wanted = wordTerms(name).join(' ');
  if (wanted === '') return new Set();
  const exact = new Set<string>();
  const begins = new Set<string>();
  for (const person of people) {
    for (const own of [person.name, ...person.aliases]) {
      const terms = wordTerms(own).join(' ');
      if (terms === wanted) exact.add(person.id);
      else if (terms.startsWith(wanted)) begins.add(person.id);
    }
  }
  return exact.size > 0 ? exact : begins;
}

/**
 * Asks whether `phrase` (terms in order) stands in a text word after word. An empty phrase always does.
 * Made once for many texts: plain ones are first asked by a regular expression, which is far quicker
 * than finding all their words.
 */
export function createPhraseTest(phrase: readonly string[]): (text: string) => boolean {
  if (phrase.length === 0) return () => true;
  const stands = (text: string) => phraseStarts(wordTerms(text), phrase).length > 0;
  if (phrase.some((term) => !/^[a-z0-9]+$/.test(term))) return stands;
  // Apostrophes may stand anywhere in a word, and a possessive after it.
  const words = phrase.map((term) => `${Array.from(term).join("['\u2019]*")}(?:['\u2019]+s)?`);
  const rough = new RegExp(words.join('[^A-Za-z0-9]+'), 'gi');
  return (text) => {
    if (UNPLAIN.test(text)) return stands(text);
    rough.lastIndex = 0;
    for (let match = rough.exec(text); match !== null; match = rough.exec(text)) {
      const end = match.index + match[0].length;
      if (stands(text.slice(wordStart(text, match.index), wordEnd(text, end)))) return true;
      // What was found began inside a word: the phrase may still begin before its end.
      rough.lastIndex = match.index + 1;
    }
    return false;
  };
}

/** Anything but ASCII and the punctuation that phones type: folding may turn it into other letters. */
const UNPLAIN = /[^\s!-~\u2018\u2019\u201C\u201D\u2013\u2014]/;
const IN_WORD = /[A-Za-z0-9'\u2019]/;

function wordStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && IN_WORD.test(text.charAt(end))) end += 1;
  return end;
}

/**
 * Where the words and phrases stand: spans of whole words in order, without overlap.
 */
export function findSpans(
  text: string,
  terms: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): Span[] {
  const words = findWords(text);
  const hit = words.map((word) => terms.has(word.term));
  const joined = words.map(() => false);
  const wordsOnly = words.map((word) => word.term);
  for (const phrase of phrases) {
    for (const start of phraseStarts(wordsOnly, phrase)) {
      for (let offset = 0; offset < phrase.length; offset++) {
        hit[start + offset] = true;
        if (offset > 0) joined[start + offset] = true;
      }
    }
  }
  const spans: { start: number; end: number }[] = [];
  words.forEach((word, index) => {
    if (!hit[index]) return;
    const last = spans.at(-1);
    if (last !== undefined && joined[index]) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
  });
  return spans;
}

function phraseStarts(words: readonly string[], phrase: readonly string[]): number[] {
  if (phrase.length === 0) return [];
  const starts: number[] = [];
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((term, offset) => words[start + offset] === term)) starts.push(start);
  }
  return starts;
}

export type Snippet = {
  readonly text: string;
  /** Into the snippet. */
  readonly marks: readonly Span[];
  /** Whether text was left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

const SNIPPET_LENGTH = 220;
const LEAD = 60;

/** A piece of `text` around its first matches, cut between words where it can be. */
export function makeSnippet(text: string, spans: readonly Span[]): Snippet {
  const first = spans[0]?.start ?? 0;
  let start = first <= LEAD ? 0 : first - LEAD;
  if (start > 0) {
    const space = text.slice(start, first).search(/\s/);
    if (space >= 0) start += space + 1;
  }
  let end = Math.min(text.length, start + SNIPPET_LENGTH);
  if (end < text.length) {
    const space = text.slice(start, end).search(/\s\S*$/);
    if (space > SNIPPET_LENGTH / 2) end = start + space;
  }
  start = outOfPair(text, start);
  end = outOfPair(text, end);
  const marks = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { text: text.slice(start, end), marks, cutBefore: start > 0, cutAfter: end < text.length };
}

/** Moves a cut that would split a surrogate pair in front of it. */
function outOfPair(text: string, index: number): number {
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before < 0xdc00 ? index - 1 : index;
}
