// Everything that was written, newest first.
import { useLingui } from '@lingui/react/macro';
import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { TimelineBody } from './timeline-body.tsx';
import { TimelineViews } from './timeline-views.tsx';
import { useEntryFilter } from './use-entry-filter.ts';

const FilterSheet = lazy(async () => ({ default: (await import('./filter-sheet.tsx')).FilterSheet }));

export const TimelineScreen = () => {
  const { t } = useLingui();
  const filterState = useEntryFilter();
  const [choosing, setChoosing] = useState<boolean | null>(null);
  return (
    <Column>
      <PageHeader
        title={t`Timeline`}
        actions={
          <IconButton
            label={t`Filter`}
            icon={<ListFilter aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => setChoosing(true)}
          />
        }
      />
      <div className="pb-3">
        <TimelineViews current="list" />
      </div>
      <TimelineBody {...filterState} />
      {choosing === null ? null : (
        <Suspense>
          <FilterSheet
            open={choosing}
            onClose={() => setChoosing(false)}
            filter={filterState.filter ?? {}}
            onChange={filterState.setFilter}
          />
        </Suspense>
      )}
    </Column>
  );
};
