// While it runs, and how it ended.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { ImportSession, ImportState } from '#app/data/import/import-session.ts';
import { routeTo } from '#app/routes.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { ERRORS } from './import-labels.ts';
import { useTakeBack } from './past-imports.tsx';

type StepProps<Step extends ImportState['step']> = {
  readonly state: Extract<ImportState, { step: Step }>;
  readonly session: ImportSession;
};

export const ImportRunning = ({ state, session }: StepProps<'running'>) => {
  const { t, i18n } = useLingui();
  const { progress, total, stopping } = state;
  const [done, all] = [i18n.number(progress.rows), i18n.number(total)];

  // Closing the tab would stop it half way; the browser asks in its own words.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  return (
    <Card className="flex flex-col gap-4">
      <Progress
        label={t`Importing`}
        value={Math.min(1, progress.rows / Math.max(1, total))}
        detail={t`${done} of ${all}`}
      />
      <p className="text-sm text-ink-3">
        <Trans>You can look around meanwhile; it goes on.</Trans>
      </p>
      <Button className="self-start" busy={stopping} onClick={session.stop}>
        {stopping ? <Trans>Stopping…</Trans> : <Trans>Stop</Trans>}
      </Button>
    </Card>
  );
};

export const ImportDone = ({ state, session }: StepProps<'done'>) => {
  const { t, i18n } = useLingui();
  const { busy, takeBack } = useTakeBack();
  const { outcome, importId } = state;
  const undo = async () => {
    if (await takeBack(importId)) session.reset();
  };
  return (
    <div className="flex flex-col gap-4">
      {outcome.error ? (
        <Banner tone="danger" urgent title={i18n._(ERRORS[outcome.error.type].title)}>
          {i18n._(ERRORS[outcome.error.type].text)}
        </Banner>
      ) : null}
      <Card className="flex flex-col gap-4">
        <output className="flex flex-col gap-1">
          <span className="font-serif text-lg font-bold">
            {outcome.state === 'done' ? (
              <Plural value={outcome.added} one="# entry is in" other="# entries are in" />
            ) : (
              <Plural value={outcome.added} one="Stopped. # entry is in" other="Stopped. # entries are in" />
            )}
          </span>
          {outcome.known > 0 ? (
            <span className="text-ink-2">
              <Plural
                value={outcome.known}
                one="# was in your journal already."
                other="# were in your journal already."
              />
            </span>
          ) : null}
          {outcome.skipped > 0 ? (
            <span className="text-ink-2">
              <Plural value={outcome.skipped} one="# row was left out." other="# rows were left out." />
            </span>
          ) : null}
        </output>
        <div className="flex flex-wrap gap-2">
          <LinkButton href={routeTo('timeline')} variant="primary">
            <Trans>See them in the timeline</Trans>
          </LinkButton>
          {outcome.added > 0 ? (
            <Button busy={busy} onClick={() => void undo()}>
              <Trans>Undo this import</Trans>
            </Button>
          ) : null}
          <Button variant="quiet" onClick={session.reset} aria-label={t`Import another file`}>
            <Trans>Another file</Trans>
          </Button>
        </div>
      </Card>
    </div>
  );
};
