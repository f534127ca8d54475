// Someone in the list of people: what they are, when they last came up, how the last months felt.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayOf } from '#shared/journal/days.ts';
import type { Mood } from '#shared/journal/feelings.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import { dateLabel, dayMonthLabel } from '#app/data/labels/date-labels.ts';
import { MOOD_LABELS, moodOfAverage } from '#app/data/labels/mood-labels.ts';
import { relationOf } from '#app/data/labels/person-labels.ts';
import type { PersonOverview } from '#app/data/queries/people-overview.ts';
import { routeTo } from '#app/routes.ts';
import { ListRow } from '#app/ui/list-row.tsx';
import { StepGlyph } from '#app/ui/step-scale.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { PersonAvatar } from './person-avatar.tsx';

type PersonListRowProps = PersonOverview & { readonly today: string };

/** Fewer moods than this say nothing of a season. */
const ENOUGH_MOODS = 3;

export const PersonListRow = ({ person, entries, lastTime, recentMoods, today }: PersonListRowProps) => {
  const { t, i18n } = useLingui();
  const { clock } = useJournal();
  const mood = recentMoods.count < ENOUGH_MOODS ? null : moodOfAverage(recentMoods.sum, recentMoods.count);
  const lastDay = lastTime === null ? null : dayOf(lastTime, clock.zone());
  const last =
    lastDay === null
      ? t`Not in an entry yet`
      : lastDay.slice(0, 4) === today.slice(0, 4)
        ? dayMonthLabel(i18n.locale, lastDay)
        : dateLabel(i18n.locale, lastDay);
  const count = entries === 0 ? null : t`${plural(entries, { one: '# entry', other: '# entries' })}`;
  return (
    <ListRow
      href={routeTo('person', { id: person.id })}
      leading={<PersonAvatar name={person.name} />}
      title={
        <>
          {person.name} <span className="font-normal text-ink-3">{relationOf(i18n, person)}</span>
        </>
      }
      description={count === null ? last : `${last} · ${count}`}
      trailing={mood ? <RecentMood mood={mood} /> : undefined}
    />
  );
};

const RecentMood = ({ mood }: { readonly mood: Mood }) => {
  const { t, i18n } = useLingui();
  return (
    <span className="flex min-w-11 flex-col items-center text-xs" title={t`Mood of the last three months`}>
      <StepGlyph step={mood} size={24} />
      <VisuallyHidden>{t`Mood of the last three months:`} </VisuallyHidden>
      {i18n._(MOOD_LABELS[mood])}
    </span>
  );
};
