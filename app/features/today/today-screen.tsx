// Today: the field to write in first, then what was written lately, and on this day in earlier years.
// The composer is another feature; the shell hands it in.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { dayOf } from '#shared/journal/days.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import type { Journal } from '#app/data/journal.ts';
import { dayLabel } from '#app/data/labels/date-labels.ts';
import { SAMPLE_SOURCE } from '#app/data/queries/sample-queries.ts';
import { readToday, type TodayPage } from '#app/data/queries/today-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { LatestEntries } from './latest-entries.tsx';
import { OnThisDay } from './on-this-day.tsx';
import { partOfDay, type PartOfDay } from './part-of-day.ts';
import { useFieldFocus } from './use-field-focus.ts';
import { useNow } from './use-now.ts';
import { Welcome } from './welcome.tsx';

type TodayScreenProps = {
  readonly composer?: ReactNode;
  /** Whether the words are kept, at the end of the date line. */
  readonly status?: ReactNode;
};

const GREETINGS: Readonly<Record<PartOfDay, MessageDescriptor>> = {
  morning: msg`Good morning`,
  afternoon: msg`Good afternoon`,
  evening: msg`Good evening`,
};

const SampleNote = lazy(async () => ({ default: (await import('./sample-note.tsx')).SampleNote }));

export const TodayScreen = ({ composer, status }: TodayScreenProps) => {
  const { i18n } = useLingui();
  const { clock } = useJournal();
  const now = useNow();
  const today = dayOf(now, clock.zone());
  const page = useQuery((db) => readToday(db, today), [today]);
  const names = usePersonNames();
  const box = useRef<HTMLDivElement>(null);
  const firstRun = page !== undefined && !page.welcomed && page.latest.length === 0;
  useFieldFocus(box, firstRun);
  useWelcomed(page);

  return (
    <Column>
      <PageHeader
        title={i18n._(GREETINGS[partOfDay(now, clock.zone())])}
        meta={dayLabel(i18n.locale, today)}
        status={status}
      />
      {firstRun ? <Welcome /> : null}
      <div ref={box}>{composer}</div>
      {page?.hasSample ? (
        <Suspense>
          <SampleNote />
        </Suspense>
      ) : null}
      {page && page.onThisDay.length > 0 ? (
        <OnThisDay rows={page.onThisDay} today={today} names={names} />
      ) : null}
      {page ? <LatestEntries rows={page.latest} today={today} names={names} /> : null}
    </Column>
  );
};

/** The welcome is over with the first entry of the writer's own. */
function useWelcomed(page: TodayPage | undefined) {
  const journal = useJournal();
  const begun = page?.welcomed === false && page.latest.some(({ importId }) => importId !== SAMPLE_SOURCE);
  useEffect(() => {
    if (begun) void markWelcomed(journal);
  }, [begun, journal]);
}

/** Once a journal, so it is not loaded with every first page. */
async function markWelcomed(journal: Journal): Promise<void> {
  const { updateSettings } = await import('#app/data/commands/settings-commands.ts');
  await updateSettings(journal, { welcomed: true });
}
