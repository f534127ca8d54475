// The first run: what this is in a sentence or two, and two other ways to begin than writing.
import { Trans, useLingui } from '@lingui/react/macro';
import { BookOpen, FileInput } from 'lucide-react';
import { useState } from 'react';
import { useJournal } from '#app/data/journal-context.tsx';
import { routeTo } from '#app/routes.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { useToast } from '#app/ui/toast.tsx';

export const WelcomeSentence = () => (
  <p className="mb-4 font-serif text-reading text-ink-2">
    <Trans>
      A private place for what happened, and with whom. It stays on this device, and shows you, in your own
      words, how things are between you and your people.
    </Trans>
  </p>
);

export const OtherWaysToBegin = () => {
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
    <section aria-label={t`Other ways to begin`} className="mt-10 border-t border-border pt-6">
      <p className="mb-3 text-sm text-ink-3">
        <Trans>No account, nothing to set up. You can also</Trans>
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={routeTo('import')} icon={<FileInput aria-hidden />}>
          <Trans>Bring in what you have</Trans>
        </LinkButton>
        <Button icon={<BookOpen aria-hidden />} busy={busy} onClick={() => void lookAround()}>
          <Trans>Look around with a sample journal</Trans>
        </Button>
      </div>
    </section>
  );
};
