// The timeline as the pane beside an open entry on a wide screen. It keeps its place from entry to
// entry; its filter is the one in the entry's address.
import { useLingui } from '@lingui/react/macro';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useEntryFilter } from './use-entry-filter.ts';

export const TimelinePane = ({ currentId }: { readonly currentId: string }) => {
  const { t } = useLingui();
  const { filter, filterKey, setFilter } = useEntryFilter();
  return (
    <nav aria-label={t`Timeline`} className="pt-6">
      {filter ? (
        <>
          <ActiveFilters filter={filter} onChange={setFilter} />
          <TimelineList
            key={filterKey}
            filter={filter}
            placeKey={`pane?${filterKey}`}
            resume
            currentId={currentId}
            inPane
          />
        </>
      ) : (
        <SkeletonCards count={4} />
      )}
    </nav>
  );
};
