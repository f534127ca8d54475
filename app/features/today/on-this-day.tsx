// What was written on this day in earlier years. It can be hidden for the day: not every day is one to
// look back on.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { Day } from '#shared/journal/days.ts';
import { hideOnThisDay } from '#app/data/commands/today-commands.ts';
import { toEntryCard } from '#app/data/entry-card.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import type { PersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { MarkedCard } from '#app/ui/marked-card.tsx';
import { useToast } from '#app/ui/toast.tsx';

type OnThisDayProps = {
  readonly rows: readonly EntryRow[];
  readonly today: Day;
  readonly names: PersonNames;
};

const SHOWN = 3;

export const OnThisDay = ({ rows, today, names }: OnThisDayProps) => {
  const { t, i18n } = useLingui();
  const hide = useHide(today);
  return (
    <section aria-labelledby="on-this-day" className="mt-8">
      <div className="mb-1 flex items-center justify-between gap-3">
        <h2 id="on-this-day" className="text-reading leading-6 font-semibold">
          <Trans>On this day</Trans>
        </h2>
        <IconButton label={t`Hide for today`} icon={<X aria-hidden />} className="-me-2.5" onClick={hide} />
      </div>
      <ul className="flex flex-col gap-3">
        {rows.slice(0, SHOWN).map((row) => {
          const card = toEntryCard(row, { i18n, names });
          return (
            <li key={row.id}>
              <MarkedCard {...card} meta={`${yearsAgo(row, today)} · ${card.meta}`} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

function yearsAgo(row: EntryRow, today: Day): string {
  const years = Number(today.slice(0, 4)) - Number(row.day.slice(0, 4));
  return plural(years, { one: '# year ago', other: '# years ago' });
}

function useHide(today: Day) {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  return () => {
    void hideOnThisDay(journal, today);
    showToast({
      message: t`Hidden for today`,
      action: { label: t`Undo`, onAction: () => void hideOnThisDay(journal, null) },
    });
  };
}
