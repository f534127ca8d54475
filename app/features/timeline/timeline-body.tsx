// The filters and the list under them: the timeline without its heading, for the screen of its own and
// for the pane beside an open entry.
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { useEffect, useState } from 'react';
import type { EntryFilter } from '#app/data/queries/entry-queries.ts';
import { ActiveFilters } from './active-filters.tsx';
import { TimelineList } from './timeline-list.tsx';
import { isVisited, markVisited } from './timeline-memory.ts';

type TimelineBodyProps = {
  readonly filter: EntryFilter | undefined;
  readonly filterKey: string;
  readonly setFilter: (filter: EntryFilter) => void;
};

export const TimelineBody = ({ filter, filterKey, setFilter }: TimelineBodyProps) =>
  filter ? (
    <>
      <ActiveFilters filter={filter} onChange={setFilter} />
      <ListInWindow key={filterKey} filter={filter} filterKey={filterKey} />
    </>
  ) : (
    <SkeletonCards count={4} />
  );

const ListInWindow = ({
  filter,
  filterKey,
}: {
  readonly filter: EntryFilter;
  readonly filterKey: string;
}) => {
  const [resume] = useState(() => isVisited(history));
  useEffect(() => markVisited(history), []);
  return <TimelineList filter={filter} placeKey={`window?${filterKey}`} resume={resume} />;
};
