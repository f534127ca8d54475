// What was deleted lately. It can be taken back for 30 days, or deleted for good at once.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import { restoreEntry, trashEntry } from '#app/data/commands/entry-commands.ts';
import { purgeEntries, TRASH_DAYS } from '#app/data/commands/purge-commands.ts';
import { toEntryCard } from '#app/data/entry-card.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { listTrash } from '#app/data/queries/entry-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';
import { routeTo } from '#app/routes.ts';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/dialog.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { TrashCard } from './trash-card.tsx';

export const TrashScreen = () => {
  const { t } = useLingui();
  const rows = useQuery(listTrash);
  const [doomed, setDoomed] = useState<readonly EntryId[]>([]);
  const actions = useTrashActions();
  const count = rows?.length ?? 0;

  return (
    <Column>
      <PageHeader title={t`Trash`} back={{ href: routeTo('more'), label: t`More` }} />
      {rows === undefined ? (
        <SkeletonCards count={3} />
      ) : count === 0 ? (
        <EmptyState icon={<Trash2 />}>
          <Trans>Nothing here. What you delete stays here for {TRASH_DAYS} days.</Trans>
        </EmptyState>
      ) : (
        <>
          <div className="-me-5 mb-1 flex items-center justify-between gap-2">
            <p className="text-sm text-ink-3">
              <Trans>Kept for {TRASH_DAYS} days.</Trans>
            </p>
            <Button variant="quiet" className="shrink-0" onClick={() => setDoomed(rows.map(({ id }) => id))}>
              <Trans>Empty the trash</Trans>
            </Button>
          </div>
          <TrashList rows={rows} onRestore={actions.restore} onPurge={(id) => setDoomed([id])} />
        </>
      )}
      <ConfirmDialog
        open={doomed.length > 0}
        onClose={() => setDoomed([])}
        title={t`${plural(doomed.length, { one: 'Delete this entry for good?', other: 'Delete # entries for good?' })}`}
        description={t`Their words, highlights and earlier versions go too. This cannot be undone.`}
        confirmLabel={t`Delete for good`}
        danger
        onConfirm={() => {
          actions.purge(doomed);
          setDoomed([]);
        }}
      />
    </Column>
  );
};

type TrashListProps = {
  readonly rows: readonly EntryRow[];
  readonly onRestore: (id: EntryId) => void;
  readonly onPurge: (id: EntryId) => void;
};

const TrashList = ({ rows, onRestore, onPurge }: TrashListProps) => {
  const { t, i18n } = useLingui();
  const names = usePersonNames();
  return (
    <ul aria-label={t`Deleted entries`} className="flex flex-col gap-3">
      {rows.map((row) => (
        <TrashCard
          key={row.id}
          row={row}
          card={toEntryCard(row, { i18n, names, withDay: true })}
          onRestore={() => onRestore(row.id)}
          onPurge={() => onPurge(row.id)}
        />
      ))}
    </ul>
  );
};

function useTrashActions() {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const failed = () => showToast({ message: t`That could not be saved on this device.` });

  const restore = async (id: EntryId) => {
    const restored = await restoreEntry(journal, id);
    if (!restored.ok) return failed();
    return showToast({
      message: t`Back in your journal`,
      action: { label: t`Undo`, onAction: () => void trashEntry(journal, id) },
    });
  };
  const purge = async (ids: readonly EntryId[]) => {
    const purged = await purgeEntries(journal, ids);
    if (!purged.ok) failed();
  };
  return {
    restore: (id: EntryId) => void restore(id),
    purge: (ids: readonly EntryId[]) => void purge(ids),
  };
}
