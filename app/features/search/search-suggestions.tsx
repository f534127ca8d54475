// Filters to tap: those that go on with what is being typed, or people, tags and moods to begin with.
import { useLingui } from '@lingui/react/macro';
import { Hash, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { FEELINGS, MOODS } from '#shared/journal/feelings.ts';
import type { FilterKey, SearchFilter } from '#shared/journal/search-filters.ts';
import { parseSearchQuery } from '#shared/journal/search-query.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { FEELING_LABELS, MOOD_LABELS } from '#app/data/labels/mood-labels.ts';
import { patternOptions } from '#app/data/labels/pattern-labels.ts';
import { listTags } from '#app/data/queries/entry-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { ToggleChip } from '#app/ui/chip.tsx';
import { Glyph } from '#app/ui/glyph.tsx';
import { StepGlyph } from '#app/ui/step-scale.tsx';
import { completeFilter } from './complete-filter.ts';

type Suggestion = {
  readonly key: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly filter: SearchFilter;
};

type Group = { readonly label: string; readonly suggestions: readonly Suggestion[] };

type SearchSuggestionsProps = { readonly text: string; readonly onChange: (text: string) => void };

const SHOWN = 6;

export const SearchSuggestions = ({ text, onChange }: SearchSuggestionsProps) => {
  const groups = useSuggestions(begunFilter(text), text.trim() === '');
  if (groups.length === 0) return null;
  return (
    <div className="flex flex-col gap-4">
      {groups.map(({ label, suggestions }) => (
        <fieldset key={label}>
          <legend className="mb-2 text-sm text-ink-3">{label}</legend>
          <div className="flex flex-wrap gap-2">
            {suggestions.map(({ key, label: name, icon, filter }) => (
              <ToggleChip
                key={key}
                pressed={false}
                icon={icon}
                onPress={() => onChange(completeFilter(text, filter))}
              >
                {name}
              </ToggleChip>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
};

function begunFilter(text: string): FilterKey | null {
  const hint = parseSearchQuery(text).hints.findLast(({ kind }) => kind === 'unfinished');
  return hint?.kind === 'unfinished' ? hint.key : null;
}

function useSuggestions(begun: FilterKey | null, atStart: boolean): Group[] {
  const { t, i18n } = useLingui();
  const names = usePersonNames();
  const tags = useQuery(listTags) ?? [];
  const suggest = (key: FilterKey, all: readonly Suggestion[], few: number): Suggestion[] =>
    begun === key ? [...all] : begun === null && atStart ? all.slice(0, few) : [];
  const people = [...new Set(names.values())].map((name) => ({
    key: `person ${name}`,
    label: name,
    icon: <UserRound aria-hidden className="size-4" />,
    filter: { kind: 'person', name, negated: false } as const,
  }));
  const tagged = tags.map((tag) => ({
    key: `tag ${tag}`,
    label: tag,
    icon: <Hash aria-hidden className="size-4" />,
    filter: { kind: 'tag', tag, negated: false } as const,
  }));
  const moods = MOODS.toReversed().map((mood) => ({
    key: `mood ${mood}`,
    label: i18n._(MOOD_LABELS[mood]),
    icon: <StepGlyph step={mood} size={18} />,
    filter: { kind: 'mood', min: mood, max: mood, negated: false } as const,
  }));
  const feelings = FEELINGS.map((feeling) => ({
    key: `feeling ${feeling}`,
    label: i18n._(FEELING_LABELS[feeling]),
    icon: <Glyph mark={feeling} />,
    filter: { kind: 'feeling', feeling, negated: false } as const,
  }));
  const patterns = patternOptions(i18n).map(({ value, label }) => ({
    key: `pattern ${value}`,
    label,
    icon: null,
    filter: { kind: 'pattern', pattern: value, negated: false } as const,
  }));
  const flags: Suggestion[] = [
    {
      key: 'favourite',
      label: t`Favourites`,
      icon: null,
      filter: { kind: 'is', flag: 'favourite', negated: false },
    },
    {
      key: 'private',
      label: t`Private`,
      icon: null,
      filter: { kind: 'is', flag: 'private', negated: false },
    },
  ];
  const groups: Group[] = [
    { label: t`People`, suggestions: suggest('person', people, SHOWN) },
    { label: t`Tags`, suggestions: suggest('tag', tagged, SHOWN) },
    { label: t`Mood`, suggestions: suggest('mood', moods, moods.length) },
    { label: t`Feelings`, suggestions: suggest('feeling', feelings, 0) },
    { label: t`What was noticed`, suggestions: suggest('pattern', patterns, 0) },
    { label: t`Kept apart`, suggestions: suggest('is', flags, 0) },
  ];
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}
