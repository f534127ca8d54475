// Imports that were made on this device, each of which can be taken back.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { dayOf } from '#shared/journal/days.ts';
import type { ImportId } from '#shared/model/ids.ts';
import { listImports, takeBackImport, type PastImport } from '#app/data/import/take-back-import.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { dateLabel } from '#app/data/labels/date-labels.ts';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/dialog.tsx';
import { ListCard, ListRow } from '#app/ui/list-row.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { useToast } from '#app/ui/toast.tsx';

/** Takes an import back and says how it went. */
export function useTakeBack(): {
  readonly busy: boolean;
  readonly takeBack: (id: ImportId) => Promise<boolean>;
} {
  const journal = useJournal();
  const showToast = useToast();
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const takeBack = async (id: ImportId) => {
    setBusy(true);
    const undone = await takeBackImport(journal, id);
    setBusy(false);
    if (!undone.ok) showToast({ message: t`It could not be undone. Try again.` });
    else if (undone.value.kept === 0) showToast({ message: t`The import is undone` });
    else showToast({ message: t`Undone. Entries that you have changed since are kept.` });
    return undone.ok;
  };
  return { busy, takeBack };
}

export const PastImports = ({ current }: { readonly current: ImportId | null }) => {
  const { t } = useLingui();
  const imports = useQuery(listImports);
  const [asked, setAsked] = useState<PastImport | null>(null);
  const { busy, takeBack } = useTakeBack();
  const shown = imports?.filter(({ id }) => id !== current) ?? [];
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="past-imports">
      <SectionHeading id="past-imports">
        <Trans>Earlier imports</Trans>
      </SectionHeading>
      <ListCard label={t`Earlier imports`}>
        {shown.map((row) => (
          <PastImportRow key={row.id} row={row} onUndo={() => setAsked(row)} />
        ))}
      </ListCard>
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t`Undo this import?`}
        description={
          <Plural
            value={asked?.present ?? 0}
            one="# entry leaves your journal, unless you have changed it since. The file stays where it is."
            other="# entries leave your journal, except those that you have changed since. The file stays where it is."
          />
        }
        confirmLabel={t`Undo the import`}
        danger
        busy={busy}
        onConfirm={() => {
          if (!asked) return;
          void takeBack(asked.id).then(() => setAsked(null));
        }}
      />
    </section>
  );
};

const PastImportRow = ({ row, onUndo }: { readonly row: PastImport; readonly onUndo: () => void }) => {
  const { t, i18n } = useLingui();
  const { clock } = useJournal();
  const { fileName, at, state, present } = row;
  const day = dateLabel(i18n.locale, dayOf(at, clock.zone()));
  return (
    <ListRow
      title={<span className="wrap-anywhere">{fileName}</span>}
      description={
        state === 'undone' && present === 0 ? (
          t`${day} · undone`
        ) : (
          <>
            {day}
            {' · '}
            <Plural value={present} one="# entry" other="# entries" />
            {state === 'done' || state === 'undone' ? null : t` · stopped part way`}
          </>
        )
      }
      trailing={
        present > 0 ? (
          <Button aria-label={t`Undo the import of ${fileName}`} onClick={onUndo}>
            <Trans>Undo</Trans>
          </Button>
        ) : null
      }
    />
  );
};
