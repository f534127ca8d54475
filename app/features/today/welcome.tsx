// The first run: what this is, and two other ways to begin than to write.
import { Trans, useLingui } from '@lingui/react/macro';
import { BookOpen, FileInput } from 'lucide-react';
import { useState } from 'react';
import { useJournal } from '#app/data/journal-context.tsx';
import { routeTo } from '#app/routes.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { useToast } from '#app/ui/toast.tsx';

export const Welcome = () => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const [busy, setBusy] = useState(false);

  const lookAround = async () => {
    setBusy(true);
    const { addSampleJournal } = await import('#app/data/commands/sample-commands.ts');
    const added = await addSampleJournal(journal);
    setBusy(false);
    if (!added.ok) showToast({ message: t`That could not be saved on this device.` });
  };

  return (
    <section aria-label={t`Welcome`} className="mb-3">
      <p className="font-serif text-reading text-ink-2">
        <Trans>
          A private journal of the people in your life. It needs no account and stays on this device.
        </Trans>
      </p>
      <div className="-ms-5 mt-1 flex flex-wrap">
        <LinkButton href={routeTo('import')} variant="quiet" icon={<FileInput aria-hidden />}>
          <Trans>Bring in what you have</Trans>
        </LinkButton>
        <Button variant="quiet" icon={<BookOpen aria-hidden />} busy={busy} onClick={() => void lookAround()}>
          <Trans>Look around with a sample journal</Trans>
        </Button>
      </div>
    </section>
  );
};
