// One search: from what was typed to a page of results. Filters and phrases are checked in memory;
// only the rows and texts that are shown come from the database.
import { splitTitle, toPlainText } from '#shared/journal/excerpt.ts';
import {
  createPhraseTest,
  findPeopleNamed,
  findSpans,
  makeSnippet,
  matchesFilters,
} from '#shared/journal/search-match.ts';
import { parseSearchQuery, type SearchQuery } from '#shared/journal/search-query.ts';
import { foldText, wordTerms } from '#shared/journal/search-words.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { EntryRow, PersonRow } from '#app/data/rows.ts';
import type { Hit, IndexedEntry, SearchIndex, Wanted } from '#app/data/search/search-index.ts';
import type { SearchAnswer, SearchResult, SearchTask } from '#app/data/search/search-types.ts';

export type SearchContext = {
  readonly db: JournalDatabase;
  readonly index: SearchIndex;
  readonly people: readonly PersonRow[];
  readonly isCancelled: () => boolean;
};

type Phrases = readonly (readonly string[])[];

/** Null where it was cancelled. */
export async function findEntries(
  context: SearchContext,
  task: SearchTask,
): Promise<Omit<SearchAnswer, 'status'> | null> {
  const query = parseSearchQuery(task.text);
  const plan = planOf(query);
  const accepts = acceptsOf(context, query, plan);
  const exact = await candidatesOf(context, plan, accepts);
  if (exact === null) return null;
  const nearly = exact.length === 0 ? nearlyWanted(plan, context.index) : null;
  const kept = nearly ? await candidatesOf(context, { ...plan, wanted: nearly }, accepts) : exact;
  if (kept === null) return null;
  if (task.order === 'newest' || plan.wanted.length === 0) sortNewest(kept, context.index);
  const results = await resultsOf(context, kept.slice(0, task.limit), plan.phrases);
  return context.isCancelled()
    ? null
    : {
        results,
        total: kept.length,
        near: nearly !== null && kept.length > 0,
        hints: query.hints,
        ...unknownNames(context, query),
      };
}

async function candidatesOf(
  context: SearchContext,
  plan: Plan,
  accepts: (entry: IndexedEntry) => boolean,
): Promise<Hit[] | null> {
  const { index } = context;
  const hits =
    plan.wanted.length === 0 ? allEntries(index, accepts) : index.find({ wanted: plan.wanted, accepts });
  return keepPhrases(context, hits, plan);
}

/** With near spellings of the words that the journal does not have; null where it has them all. */
function nearlyWanted({ wanted }: Plan, index: SearchIndex): Wanted[] | null {
  const nearly = wanted.map((each): Wanted => {
    const known = each.match === 'exact' || each.terms.some((term) => index.knows(term));
    return known ? each : { ...each, match: 'near' };
  });
  return nearly.some(({ match }) => match === 'near') ? nearly : null;
}

type Plan = {
  readonly wanted: readonly Wanted[];
  readonly phrases: Phrases;
  readonly forbidden: Phrases;
};

// A word that is several terms ("well-known", a run of kanji) is looked for as a phrase.
function planOf({ words, phrases }: SearchQuery): Plan {
  const plan = { wanted: [] as Wanted[], phrases: [] as string[][], forbidden: [] as string[][] };
  for (const { text, negated } of words) {
    const terms = wordTerms(text);
    if (terms.length === 0) continue;
    if (negated) plan.forbidden.push(terms);
    else if (terms.length === 1) plan.wanted.push({ terms, match: 'prefix' });
    else plan.phrases.push(terms);
  }
  for (const { text, negated } of phrases) {
    const terms = wordTerms(text);
    if (terms.length > 0) (negated ? plan.forbidden : plan.phrases).push(terms);
  }
  // One letter at the end is a word that is still being typed.
  if (plan.wanted.length > 1 && /^[a-z]$/.test(plan.wanted.at(-1)?.terms[0] ?? '')) plan.wanted.pop();
  for (const terms of plan.phrases) plan.wanted.push({ terms, match: 'exact' });
  return plan;
}

function acceptsOf(
  { people, index }: SearchContext,
  { filters }: SearchQuery,
  { forbidden }: Plan,
): (entry: IndexedEntry) => boolean {
  const idsByName = new Map<string, ReadonlySet<string>>();
  for (const filter of filters) {
    if (filter.kind === 'person') idsByName.set(filter.name, findPeopleNamed(filter.name, people));
  }
  const nobody: ReadonlySet<string> = new Set();
  const without = forbidden.flatMap(([term = '', ...more]) => (more.length === 0 ? index.idsWith(term) : []));
  return (entry) =>
    !without.some((ids) => ids.has(entry.id)) &&
    matchesFilters(entry, filters, (name) => idsByName.get(name) ?? nobody);
}

const allEntries = (index: SearchIndex, accepts: (entry: IndexedEntry) => boolean): Hit[] =>
  [...index.entries.values()].filter(accepts).map(({ id }) => ({ id, terms: [] }));

/** Hits with every phrase and none that is forbidden; single words are the index's affair. */
async function keepPhrases(
  context: SearchContext,
  hits: readonly Hit[],
  { phrases, forbidden }: Plan,
): Promise<Hit[] | null> {
  const [checked, excluded] = [phrases, forbidden].map((each) =>
    each.filter(({ length }) => length > 1).map(createPhraseTest),
  ) as [PhraseTest[], PhraseTest[]];
  if (checked.length + excluded.length === 0) return [...hits];
  const kept: Hit[] = [];
  for (let from = 0; from < hits.length; from += SLICE) {
    const slice = hits.slice(from, from + SLICE);
    const texts = await textsOf(context, slice);
    if (context.isCancelled()) return null;
    slice.forEach((hit, at) => {
      const places = context.index.entries.get(hit.id)?.locked
        ? []
        : [texts[at] ?? '', ...namesIn(context, hit.id)];
      const stands = (test: PhraseTest) => places.some(test);
      if (checked.every(stands) && !excluded.some(stands)) kept.push(hit);
    });
  }
  return kept;
}

type PhraseTest = ReturnType<typeof createPhraseTest>;

const SLICE = 1000;

/** The tags and people of an entry, which words and phrases may be in as well. */
function namesIn({ index, people }: SearchContext, id: EntryId): string[] {
  const entry = index.entries.get(id);
  if (!entry) return [];
  const present = people.filter((person) => entry.personIds.includes(person.id));
  return [...entry.tags, ...present.flatMap(({ name, aliases }) => [name, ...aliases])];
}

async function textsOf({ db, index }: SearchContext, hits: readonly Hit[]): Promise<string[]> {
  const missing = hits.map(({ id }) => id).filter((id) => index.textOf(id) === undefined);
  const rows = missing.length === 0 ? [] : await db.texts.bulkGet(missing);
  const read = new Map(rows.flatMap((row) => (row ? [[row.entryId, row.text] as const] : [])));
  return hits.map(({ id }) => index.textOf(id) ?? read.get(id) ?? '');
}

function sortNewest(hits: Hit[], { entries }: SearchIndex): void {
  const time = (id: EntryId) => entries.get(id)?.time ?? 0;
  hits.sort((a, b) => time(b.id) - time(a.id) || (a.id < b.id ? 1 : -1));
}

async function resultsOf(
  context: SearchContext,
  hits: readonly Hit[],
  phrases: Phrases,
): Promise<SearchResult[]> {
  const [rows, texts] = await Promise.all([
    context.db.entries.bulkGet(hits.map(({ id }) => id)),
    textsOf(context, hits),
  ]);
  return hits.flatMap((hit, at) => {
    const row = rows[at];
    return row?.live === 1 ? toResult(row, texts[at] ?? '', { terms: new Set(hit.terms), phrases }) : [];
  });
}

type Marks = { readonly terms: ReadonlySet<string>; readonly phrases: Phrases };

function toResult(row: EntryRow, text: string, { terms, phrases }: Marks): SearchResult {
  if (row.locked) return { row, snippet: null, titleMarks: [] };
  const plain = toPlainText(splitTitle(text).rest);
  // What belongs to a phrase is marked where the phrase stands, and not elsewhere.
  const inPhrase = new Set(phrases.flat());
  const single = new Set([...terms].filter((term) => !inPhrase.has(term)));
  return {
    row,
    snippet: makeSnippet(plain, findSpans(plain, single, phrases)),
    titleMarks: row.title === null ? [] : findSpans(row.title, single, phrases),
  };
}

function unknownNames(
  { people, index }: SearchContext,
  { filters }: SearchQuery,
): { unknownPeople: string[]; unknownTags: string[] } {
  const unknownPeople: string[] = [];
  const unknownTags: string[] = [];
  for (const filter of filters) {
    if (filter.kind === 'person' && findPeopleNamed(filter.name, people).size === 0) {
      unknownPeople.push(filter.name);
    }
    if (filter.kind === 'tag' && !hasTag(index, filter.tag)) unknownTags.push(filter.tag);
  }
  return { unknownPeople, unknownTags };
}

function hasTag({ entries }: SearchIndex, wanted: string): boolean {
  const folded = foldText(wanted);
  for (const { tags } of entries.values()) if (tags.some((tag) => foldText(tag) === folded)) return true;
  return false;
}
