// Adds the sample journal, or takes it away.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { hasSampleJournal } from '#app/data/queries/sample-queries.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';
import { useToast } from '#app/ui/toast.tsx';

export const SampleCard = () => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const isThere = useQuery(hasSampleJournal);
  const [busy, setBusy] = useState(false);

  const toggle = async () => {
    setBusy(true);
    const { addSampleJournal, removeSampleJournal } = await import('#app/data/commands/sample-commands.ts');
    const done = await (isThere ? removeSampleJournal : addSampleJournal)(journal);
    setBusy(false);
    showToast({
      message: !done.ok
        ? t`That could not be saved on this device.`
        : isThere
          ? t`The sample journal is gone.`
          : t`The sample journal is in your timeline.`,
    });
  };

  return (
    <Card className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 flex-1 basis-56 text-sm text-ink-2">
        <Trans>
          Ten weeks of an invented life, to look around in. What you wrote yourself is not touched.
        </Trans>
      </p>
      <Button busy={busy} disabled={isThere === undefined} onClick={() => void toggle()}>
        {isThere ? <Trans>Remove it</Trans> : <Trans>Add it</Trans>}
      </Button>
    </Card>
  );
};
