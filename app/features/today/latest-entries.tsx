// The latest entries, under today, yesterday or their own day.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Day } from '#shared/journal/days.ts';
import { toEntryCard } from '#app/data/entry-card.ts';
import { dayLabel } from '#app/data/labels/date-labels.ts';
import type { PersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';
import { routeTo } from '#app/routes.ts';
import { MarkedCard } from '#app/ui/marked-card.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { groupByDay, type LatestDay } from './latest-days.ts';

type LatestEntriesProps = {
  readonly rows: readonly EntryRow[];
  readonly today: Day;
  readonly names: PersonNames;
};

export const LatestEntries = ({ rows, today, names }: LatestEntriesProps) => {
  const { i18n } = useLingui();
  const headingOf = useHeadings();
  return (
    <>
      {groupByDay(rows, today).map((group) => (
        <section key={group.day} aria-labelledby={`latest-${group.day}`}>
          <SectionHeading id={`latest-${group.day}`}>{headingOf(group)}</SectionHeading>
          <ul className="flex flex-col gap-3">
            {group.rows.map((row) => (
              <li key={row.id}>
                <MarkedCard {...toEntryCard(row, { i18n, names })} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rows.length > 0 ? (
        <p className="mt-4">
          <Link
            href={routeTo('timeline')}
            className="inline-flex min-h-11 items-center font-semibold text-accent-ink underline-offset-4 hover:underline"
          >
            <Trans>All entries</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
};

function useHeadings() {
  const { t, i18n } = useLingui();
  return ({ when, day }: LatestDay): string => {
    if (when === 'today') return t`Earlier today`;
    return when === 'yesterday' ? t`Yesterday` : dayLabel(i18n.locale, day);
  };
}
