// The months, one at a time, and under them the entries of the chosen day. Month and day are in the
// address.
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { dayOf, daysOfMonth, monthOf } from '#shared/journal/days.ts';
import { useJournal, useQuery, useSettings } from '#app/data/journal-context.tsx';
import { toEntryCard } from '#app/data/entry-card.ts';
import { dayLabel, monthLabel } from '#app/data/labels/date-labels.ts';
import { listDays } from '#app/data/queries/calendar-queries.ts';
import { listEntriesOfDay } from '#app/data/queries/entry-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { Button } from '#app/ui/button.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { MarkedCard } from '#app/ui/marked-card.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { inMonth } from './calendar-grid.ts';
import { MonthCalendar } from './month-calendar.tsx';
import { TimelineViews } from './timeline-views.tsx';

/** The chosen day: from the address where it holds one, else today. */
function useSelectedDay() {
  const { clock } = useJournal();
  const [query, setQuery] = useSearchParams();
  const today = dayOf(clock.now(), clock.zone());
  const wanted = query.get('day') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(wanted) && daysOfMonth(monthOf(wanted)).includes(wanted);
  return {
    today,
    selected: isDay ? wanted : today,
    select: (day: string) => setQuery({ day }, { replace: true }),
  };
}

export const CalendarScreen = () => {
  const { t, i18n } = useLingui();
  const { today, selected, select } = useSelectedDay();
  const { weekStart } = useSettings();
  const month = monthOf(selected);
  const rows = useQuery((db) => listDays(db, `${month}-01`, `${month}-31`), [month]);
  const days = new Map(rows?.map((row) => [row.period, row]));

  return (
    <Column>
      <PageHeader title={t`Timeline`} />
      <TimelineViews current="calendar" />
      <div className="mt-4 mb-2 flex items-center justify-between gap-2">
        <h2 className="font-serif text-lg font-semibold" aria-live="polite">
          {monthLabel(i18n.locale, month)}
        </h2>
        <div className="-me-2 flex items-center">
          {selected === today ? null : (
            <Button variant="quiet" onClick={() => select(today)}>
              <Trans>Today</Trans>
            </Button>
          )}
          <IconButton
            label={t`Month before`}
            icon={<ChevronLeft aria-hidden className="rtl:rotate-180" />}
            onClick={() => select(inMonth(selected, -1))}
          />
          <IconButton
            label={t`Month after`}
            icon={<ChevronRight aria-hidden className="rtl:rotate-180" />}
            onClick={() => select(inMonth(selected, 1))}
          />
        </div>
      </div>
      <MonthCalendar
        month={month}
        weekStart={weekStart}
        today={today}
        selected={selected}
        days={days}
        onSelect={select}
      />
      <DayEntries key={selected} day={selected} />
    </Column>
  );
};

const DayEntries = ({ day }: { readonly day: string }) => {
  const { i18n } = useLingui();
  const rows = useQuery((db) => listEntriesOfDay(db, day), [day]);
  const names = usePersonNames();
  return (
    <section aria-labelledby="day-entries">
      <SectionHeading id="day-entries">{dayLabel(i18n.locale, day)}</SectionHeading>
      {rows?.length === 0 ? (
        <p className="text-ink-3">
          <Trans>Nothing written on this day.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col gap-3">
          {rows?.map((row) => (
            <li key={row.id}>
              <MarkedCard {...toEntryCard(row, { i18n, names })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
