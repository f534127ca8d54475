// The filters of the search as chips, each to be taken out.
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatFilter, type SearchFilter } from '#shared/journal/search-filters.ts';
import { FEELING_LABELS, MOOD_LABELS } from '#app/data/labels/mood-labels.ts';
import { PATTERN_LABELS } from '#app/data/labels/pattern-labels.ts';
import { Chip } from '#app/ui/chip.tsx';
import { withoutFilter } from './complete-filter.ts';

type ActiveFiltersProps = {
  readonly text: string;
  readonly filters: readonly SearchFilter[];
  readonly onChange: (text: string) => void;
};

export const ActiveFilters = ({ text, filters, onChange }: ActiveFiltersProps) => {
  const { t, i18n } = useLingui();
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t`Filters`} className="flex flex-wrap gap-2">
      {filters.map((filter, index) => {
        const label = labelOf(i18n, filter);
        return (
          // Two equal filters are two chips: their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${formatFilter(filter)} ${index}`}>
            <Chip
              tone="accent"
              removeLabel={t`Remove filter: ${label}`}
              onRemove={() => onChange(withoutFilter(text, index))}
            >
              {label}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
};

function labelOf(i18n: I18n, filter: SearchFilter): string {
  const label = plainLabelOf(i18n, filter);
  return filter.negated ? i18n._(msg`not: ${label}`) : label;
}

function plainLabelOf(i18n: I18n, filter: SearchFilter): string {
  switch (filter.kind) {
    case 'person':
      return filter.name;
    case 'tag':
      return `#${filter.tag}`;
    case 'mood': {
      const [low, high] = [i18n._(MOOD_LABELS[filter.min]), i18n._(MOOD_LABELS[filter.max])];
      return filter.min === filter.max ? low : i18n._(msg`${low} to ${high}`);
    }
    case 'feeling':
      return i18n._(FEELING_LABELS[filter.feeling]);
    case 'pattern':
      return i18n._(PATTERN_LABELS[filter.pattern]);
    case 'before':
      return i18n._(msg`before ${filter.period}`);
    case 'after':
      return i18n._(msg`from ${filter.period} on`);
    case 'on':
      return i18n._(msg`in ${filter.period}`);
    case 'is':
      return filter.flag === 'favourite' ? i18n._(msg`Favourites`) : i18n._(msg`Private`);
    case 'has':
    default:
      return i18n._(msg`With a title`);
  }
}
