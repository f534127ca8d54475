// A filter of the timeline as it stands in an address, and back. An address holds ids and numbers; a
// tag is the writer's own word, so it goes in as an opaque key and is found again among the tags in use.
import { isFeeling, isMood } from '#shared/journal/feelings.ts';
import { isUuid, type PersonId } from '#shared/model/ids.ts';
import { PATTERNS } from '#shared/model/analysis-labels.ts';
import type { EntryFilter } from '#app/data/queries/entry-queries.ts';

/** As routeTo of app/routes.ts takes it: `routeTo('timeline', filterToQuery(filter))`. */
export type FilterQuery = Readonly<Partial<Record<keyof EntryFilter, string>>>;

export function filterToQuery(filter: EntryFilter): FilterQuery {
  const { tag, mood, favourite, personId, feeling, pattern, from, to } = filter;
  return {
    ...(personId !== undefined && { personId }),
    ...(tag !== undefined && { tag: tagKey(tag) }),
    ...(feeling !== undefined && { feeling }),
    ...(mood !== undefined && { mood: String(mood) }),
    ...(favourite && { favourite: '1' }),
    ...(pattern !== undefined && { pattern }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** Reads an address; what does not belong in it is left out. `tags` are those in use. */
export function queryToFilter(query: URLSearchParams, tags: readonly string[]): EntryFilter {
  const mood = Number(query.get('mood'));
  const feeling = query.get('feeling');
  const personId = query.get('personId');
  const pattern = PATTERNS.find((each) => each === query.get('pattern'));
  const tag = tags.find((each) => tagKey(each) === query.get('tag'));
  const [from, to] = [dayOrNull(query.get('from')), dayOrNull(query.get('to'))];
  return {
    ...(isUuid(personId) && { personId: personId as PersonId }),
    ...(tag !== undefined && { tag }),
    ...(isFeeling(feeling) && { feeling }),
    ...(isMood(mood) && { mood }),
    ...(query.get('favourite') === '1' && { favourite: true as const }),
    ...(pattern && { pattern }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in base 36. Two tags with one key are not worth a longer address. */
export function tagKey(tag: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < tag.length; index++) {
    hash = Math.imul(hash ^ tag.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const dayOrNull = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
