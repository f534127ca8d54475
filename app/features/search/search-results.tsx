// The entries that were found, as every list shows them, with their words marked. Arrows or j and k go
// from one to the next; up from the first goes back to the field.
import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent, RefObject } from 'react';
import { toEntryCard } from '#app/data/entry-card.ts';
import { dateLabel, timeLabel } from '#app/data/labels/date-labels.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import type { SearchResult } from '#app/data/search/search-types.ts';
import { MarkedCard } from '#app/ui/marked-card.tsx';
import { MarkedText } from './marked-text.tsx';

type SearchResultsProps = {
  readonly results: readonly SearchResult[];
  readonly listRef: RefObject<HTMLUListElement | null>;
  /** Up from the first result. */
  readonly onLeave: () => void;
};

export const SearchResults = ({ results, listRef, onLeave }: SearchResultsProps) => {
  const { t, i18n } = useLingui();
  const names = usePersonNames();

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = STEPS.get(event.key);
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!moveFocus(event.currentTarget, step)) onLeave();
  };

  return (
    // The keys move between the links inside, which work by themselves as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={listRef} aria-label={t`Entries found`} onKeyDown={onKeyDown} className="flex flex-col gap-3">
      {results.map(({ row, snippet, titleMarks }) => {
        const card = toEntryCard(row, { i18n, names });
        const people = card.meta.split(' · ').slice(1);
        const when = `${dateLabel(i18n.locale, row.day)}, ${timeLabel(i18n.locale, row.time, row.zone)}`;
        return (
          <li key={row.id}>
            <MarkedCard
              {...card}
              meta={[when, ...people].join(' · ')}
              title={card.title === null ? null : <MarkedText text={card.title} marks={titleMarks} />}
              excerpt={snippet === null ? card.excerpt : <MarkedText {...snippet} />}
            />
          </li>
        );
      })}
    </ul>
  );
};

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowDown', 1],
  ['j', 1],
  ['ArrowUp', -1],
  ['k', -1],
]);

/** Focuses the first result. */
export const focusFirst = (list: HTMLUListElement | null): void => list?.querySelector('a')?.focus();

/** False where there is none before the first. */
function moveFocus(list: HTMLUListElement, step: 1 | -1): boolean {
  const links = [...list.querySelectorAll('a')];
  const next = links.findIndex((link) => link === document.activeElement) + step;
  if (next < 0) return false;
  links[Math.min(next, links.length - 1)]?.focus();
  return true;
}
