// Says that the sample journal is there, and takes it away in one tap.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useJournal } from '#app/data/journal-context.tsx';
import { Button } from '#app/ui/button.tsx';
import { useToast } from '#app/ui/toast.tsx';

export const SampleNote = () => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const [busy, setBusy] = useState(false);

  const remove = async () => {
    setBusy(true);
    const { addSampleJournal, removeSampleJournal } = await import('#app/data/commands/sample-commands.ts');
    const removed = await removeSampleJournal(journal);
    setBusy(false);
    showToast(
      removed.ok
        ? {
            message: t`The sample journal is gone.`,
            action: { label: t`Undo`, onAction: () => void addSampleJournal(journal) },
          }
        : { message: t`That could not be saved on this device.` },
    );
  };

  return (
    <div className="mt-8 flex items-center justify-between gap-x-3 rounded-card bg-sunken py-1.5 ps-4 pe-1.5">
      <p className="min-w-0 py-1 text-sm text-ink-2">
        <Trans>This is a sample journal, to look around in.</Trans>
      </p>
      <Button variant="quiet" className="shrink-0" busy={busy} onClick={() => void remove()}>
        <Trans>Remove it</Trans>
      </Button>
    </div>
  );
};
