// Earlier texts of an entry, each as what has changed since, and the way back to it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { momentLabel } from '#app/data/labels/date-labels.ts';
import { listRevisions } from '#app/data/queries/storage-queries.ts';
import type { RevisionRow } from '#app/data/rows.ts';
import { Button } from '#app/ui/button.tsx';
import { Sheet } from '#app/ui/dialog.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ListCard, ListRow } from '#app/ui/list-row.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { diffWords, type DiffPart } from './word-diff.ts';

type RevisionsSheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly id: EntryId;
  readonly text: string;
};

export const RevisionsSheet = ({ open, onClose, ...entry }: RevisionsSheetProps) => {
  const { t } = useLingui();
  return (
    <Sheet open={open} onClose={onClose} title={t`Earlier versions`} wide>
      <Revisions {...entry} onRestored={onClose} />
    </Sheet>
  );
};

type RevisionsProps = { readonly id: EntryId; readonly text: string; readonly onRestored: () => void };

const Revisions = ({ id, text, onRestored }: RevisionsProps) => {
  const { i18n } = useLingui();
  const { clock } = useJournal();
  const revisions = useQuery((db) => listRevisions(db, id), [id]);
  const [chosen, setChosen] = useState<RevisionRow | null>(null);
  if (!revisions) return null;
  if (revisions.length === 0) {
    return (
      <EmptyState>
        <Trans>When you change this entry later, the earlier text is kept here.</Trans>
      </EmptyState>
    );
  }
  if (chosen) {
    return <Revision revision={chosen} text={text} onBack={() => setChosen(null)} onRestored={onRestored} />;
  }
  return (
    <ListCard>
      {revisions.map((revision) => (
        <ListRow
          key={revision.at}
          title={momentLabel(i18n.locale, revision.at, clock.zone())}
          onPress={() => setChosen(revision)}
        />
      ))}
    </ListCard>
  );
};

type RevisionProps = {
  readonly revision: RevisionRow;
  readonly text: string;
  readonly onBack: () => void;
  readonly onRestored: () => void;
};

const Revision = ({ revision, text, onBack, onRestored }: RevisionProps) => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const [busy, setBusy] = useState(false);
  const parts = useMemo(() => diffWords(revision.text, text), [revision.text, text]);

  const restore = async () => {
    setBusy(true);
    const { restoreRevision } = await import('#app/data/bodies/restore-revision.ts');
    const restored = await restoreRevision(journal, revision.entryId, revision.text);
    setBusy(false);
    if (!restored.ok) return;
    onRestored();
    showToast({ message: t`The earlier text is back. The one before is kept here too.` });
  };
  return (
    <>
      <p className="text-sm text-ink-3">
        <Trans>
          What has changed since: words <del className="text-clay-ink">taken out</del>, words{' '}
          <ins className="bg-accent-soft text-accent-ink">put in</ins>.
        </Trans>
      </p>
      <p className="font-serif text-reading whitespace-pre-wrap wrap-break-word">
        {parts.map((part, index) => (
          // Parts have nothing but their place to be known by.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index} part={part} />
        ))}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
        <Button variant="primary" busy={busy} onClick={() => void restore()}>
          <Trans>Bring this text back</Trans>
        </Button>
      </div>
    </>
  );
};

const Part = ({ part }: { readonly part: DiffPart }) => {
  if (part.kind === 'removed') return <del className="bg-clay-soft text-clay-ink">{part.text}</del>;
  if (part.kind === 'added') {
    return <ins className="bg-accent-soft text-accent-ink underline">{part.text}</ins>;
  }
  return part.text;
};
