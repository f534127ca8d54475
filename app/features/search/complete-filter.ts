// Puts a suggested filter into what is being typed: in place of the filter that is begun ("person:"),
// else at the end.
import { formatFilter, type SearchFilter } from '#shared/journal/search-filters.ts';
import { formatSearchQuery, parseSearchQuery } from '#shared/journal/search-query.ts';

export function completeFilter(text: string, filter: SearchFilter): string {
  const begun = BEGUN.exec(text);
  const head = begun ? text.slice(0, begun.index) : text;
  const tail = begun ? text.slice(begun.index + begun[0].length) : '';
  return `${[head.trim(), formatFilter(filter), tail.trim()].filter((part) => part !== '').join(' ')} `;
}

/** What was typed without one of its filters. */
export function withoutFilter(text: string, at: number): string {
  const query = parseSearchQuery(text);
  return formatSearchQuery({ ...query, filters: query.filters.filter((_, index) => index !== at) });
}

/** The last word that ends in a colon. */
const BEGUN = /[-\p{L}]+:(?=\s|$)(?!.*[-\p{L}]+:(?:\s|$))/u;
