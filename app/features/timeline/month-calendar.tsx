// One month as a grid: each day with its number, the mood of its entries as colour and shape, and how
// many there are. Arrows, Home, End, Page Up and Page Down move; Enter and Space choose.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Day } from '#shared/journal/days.ts';
import { dayLabel, monthLabel, weekdayNames } from '#app/data/labels/date-labels.ts';
import { MOOD_LABELS, moodOfAverage } from '#app/data/labels/mood-labels.ts';
import type { RollupRow } from '#app/data/rows.ts';
import { classNames } from '#app/ui/class-names.ts';
import { StepGlyph } from '#app/ui/step-scale.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { dayByKey, firstWeekday, weeksOfMonth, type WeekStart } from './calendar-grid.ts';

type MonthCalendarProps = {
  readonly month: string;
  readonly weekStart: WeekStart;
  readonly today: Day;
  /** The day that is chosen; the focus of the grid is on it, or on the first of the month. */
  readonly selected: Day;
  readonly days: ReadonlyMap<Day, RollupRow>;
  readonly onSelect: (day: Day) => void;
};

export const MonthCalendar = (props: MonthCalendarProps) => {
  const { i18n } = useLingui();
  const { month, weekStart, selected, onSelect } = props;
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const first = firstWeekday(weekStart);
  const longNames = weekdayNames(i18n.locale, first, 'long');

  // The focus follows keys into another month; it is never taken otherwise.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${selected}"]`)?.focus();
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = dayByKey(selected, rightToLeft ? mirrored(event.key) : event.key, weekStart);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    onSelect(next);
  };

  return (
    <table
      ref={grid}
      // The pattern that the Authoring Practices give for a calendar.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={monthLabel(i18n.locale, month)}
      className="-mx-1 w-[calc(100%+0.5rem)] table-fixed border-separate border-spacing-1"
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weekdayNames(i18n.locale, first, 'short').map((name, index) => (
            <th
              key={name}
              scope="col"
              abbr={longNames[index]}
              className="pb-1 text-xs font-medium text-ink-3"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month, weekStart).map((week, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- weeks have no other name
          <tr key={index}>
            {week.map((day, column) =>
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no day, no name
              day === null ? <td key={`blank-${column}`} /> : <DayCell key={day} day={day} {...props} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const mirrored = (key: string): string => ({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' })[key] ?? key;

const DayCell = ({ day, today, selected, days, onSelect }: MonthCalendarProps & { readonly day: Day }) => {
  const { t, i18n } = useLingui();
  const sums = days.get(day);
  const entries = sums?.entries ?? 0;
  const mood = sums ? moodOfAverage(sums.moodSum, sums.moodCount) : null;
  const name = [
    dayLabel(i18n.locale, day),
    entries === 0 ? t`no entries` : t`${plural(entries, { one: '# entry', other: '# entries' })}`,
    ...(mood ? [i18n._(MOOD_LABELS[mood])] : []),
  ].join(', ');
  return (
    // Its name is the button's.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <td className="p-0" aria-selected={day === selected}>
      <button
        type="button"
        data-day={day}
        tabIndex={day === selected ? 0 : -1}
        aria-current={day === today ? 'date' : undefined}
        onClick={() => onSelect(day)}
        className={classNames(
          'flex h-15 w-full flex-col items-center justify-center gap-0.5 rounded-control border-[1.5px] text-sm transition-colors hover:border-border-strong',
          day === selected ? 'border-accent' : entries > 0 ? 'border-border' : 'border-transparent',
          entries > 0 ? 'bg-surface font-semibold text-ink' : 'text-ink-3',
        )}
      >
        <VisuallyHidden>{name}</VisuallyHidden>
        <span
          aria-hidden
          className={day === today ? 'rounded-full bg-accent px-1.5 text-on-accent' : undefined}
        >
          {Number(day.slice(8))}
        </span>
        <span aria-hidden className="flex h-6 items-center gap-0.5 text-xs font-medium text-ink-3">
          {mood ? (
            <StepGlyph step={mood} size={24} />
          ) : entries > 0 ? (
            <span className="size-1.5 rounded-full bg-border-strong" />
          ) : null}
          {entries > 1 ? entries : null}
        </span>
      </button>
    </td>
  );
};
