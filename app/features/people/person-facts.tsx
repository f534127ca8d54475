// What is known of a person: when they come up, their dates, the notes about them.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Cake, NotebookPen, Repeat } from 'lucide-react';
import type { ReactNode } from 'react';
import { dayOf } from '#shared/journal/days.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { dateLabel, dayOfYearLabel } from '#app/data/labels/date-labels.ts';
import { firstMention } from '#app/data/queries/people-overview.ts';
import { personSummary } from '#app/data/queries/person-queries.ts';
import type { PersonRow } from '#app/data/rows.ts';
import { Card } from '#app/ui/card.tsx';

export const PersonFacts = ({ person }: { readonly person: PersonRow }) => {
  const { t, i18n } = useLingui();
  const { dates, cadenceDays, notes } = person;
  return (
    <>
      <Mentions person={person} />
      {dates.length + notes.length + (cadenceDays ?? 0) > 0 ? (
        <Card className="mt-4 flex flex-col gap-3">
          {dates.map(({ label, month, day, year }) => (
            <Fact key={`${label}-${month}-${day}`} icon={<Cake aria-hidden />}>
              <span className="font-medium">{label === '' ? t`A date` : label}</span>{' '}
              {dayOfYearLabel(i18n.locale, month, day)}
              {year === null ? null : <span className="text-ink-3"> {year}</span>}
            </Fact>
          ))}
          {cadenceDays === null ? null : (
            <Fact icon={<Repeat aria-hidden />}>
              <Trans>You would like to be in touch about every {cadenceDays} days</Trans>
            </Fact>
          )}
          {notes === '' ? null : (
            <Fact icon={<NotebookPen aria-hidden />}>
              <span className="font-serif whitespace-pre-wrap">{notes}</span>
            </Fact>
          )}
        </Card>
      ) : null}
    </>
  );
};

const Fact = ({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) => (
  <div className="flex gap-3 [&_svg]:mt-0.5 [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-ink-3">
    {icon}
    <p className="min-w-0">{children}</p>
  </div>
);

const Mentions = ({ person: { id } }: { readonly person: PersonRow }) => {
  const { t, i18n } = useLingui();
  const { clock } = useJournal();
  const summary = useQuery(
    async (db) => ({ ...(await personSummary(db, id)), firstTime: await firstMention(db, id) }),
    [id],
  );
  const day = (time: number) => dateLabel(i18n.locale, dayOf(time, clock.zone()));
  if (!summary) return <p className="mt-3 min-h-6" />;
  const { entries, firstTime, lastTime } = summary;
  return (
    <p className="mt-3 min-h-6 text-sm text-ink-3">
      {firstTime === null || lastTime === null
        ? t`Not in an entry yet.`
        : entries === 1
          ? t`In one entry, ${day(lastTime)}`
          : t`In ${plural(entries, { one: '# entry', other: '# entries' })}, from ${day(firstTime)} to ${day(lastTime)}`}
    </p>
  );
};
