// What the timeline is narrowed by at present, each a chip that can be taken away.
import { useLingui } from '@lingui/react/macro';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { dateLabel } from '#app/data/labels/date-labels.ts';
import { FEELING_LABELS, MOOD_LABELS } from '#app/data/labels/mood-labels.ts';
import { PATTERN_LABELS } from '#app/data/labels/pattern-labels.ts';
import type { EntryFilter } from '#app/data/queries/entry-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { Chip } from '#app/ui/chip.tsx';
import { Glyph } from '#app/ui/glyph.tsx';
import { StepGlyph } from '#app/ui/step-scale.tsx';

type ActiveFiltersProps = {
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
};

type Shown = { readonly field: keyof EntryFilter; readonly label: string; readonly icon?: ReactNode };

export const ActiveFilters = ({ filter, onChange }: ActiveFiltersProps) => {
  const { t } = useLingui();
  const shown = useShown(filter);
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t`Showing only`} className="flex flex-wrap gap-2 pb-2">
      {shown.map(({ field, label, icon }) => (
        <li key={field} className="flex">
          <Chip
            tone="accent"
            icon={icon}
            removeLabel={t`Take away: ${label}`}
            onRemove={() => {
              const { [field]: _, ...rest } = filter;
              onChange(rest);
            }}
          >
            {label}
          </Chip>
        </li>
      ))}
    </ul>
  );
};

function useShown(filter: EntryFilter): Shown[] {
  const { t, i18n } = useLingui();
  const names = usePersonNames();
  const { favourite, personId, feeling, mood, tag, pattern, from, to } = filter;
  const day = (value: string) => dateLabel(i18n.locale, value);
  return [
    ...(favourite
      ? [{ field: 'favourite', label: t`Favourites`, icon: <Star aria-hidden className="size-4" /> } as const]
      : []),
    ...(personId ? [{ field: 'personId', label: names.get(personId) ?? t`Someone` } as const] : []),
    ...(feeling
      ? [
          {
            field: 'feeling',
            label: i18n._(FEELING_LABELS[feeling]),
            icon: <Glyph mark={feeling} />,
          } as const,
        ]
      : []),
    ...(mood
      ? [{ field: 'mood', label: i18n._(MOOD_LABELS[mood]), icon: <StepGlyph step={mood} /> } as const]
      : []),
    ...(tag ? [{ field: 'tag', label: tag } as const] : []),
    ...(pattern ? [{ field: 'pattern', label: i18n._(PATTERN_LABELS[pattern]) } as const] : []),
    ...(from ? [{ field: 'from', label: t`From ${day(from)}` } as const] : []),
    ...(to ? [{ field: 'to', label: t`Until ${day(to)}` } as const] : []),
  ];
}
