// What stands beside the text: mood, feelings, people, tags. Chips to look at and to follow; one
// button to change them.
import { useLingui } from '@lingui/react/macro';
import { Hash, Pencil } from 'lucide-react';
import { filterToQuery } from '#app/data/entry-filter-query.ts';
import { FEELING_LABELS, MOOD_LABELS } from '#app/data/labels/mood-labels.ts';
import type { PersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';
import { routeTo } from '#app/routes.ts';
import { Chip, ToggleChip } from '#app/ui/chip.tsx';
import { Glyph } from '#app/ui/glyph.tsx';
import { StepGlyph } from '#app/ui/step-scale.tsx';

type EntryFactsProps = {
  readonly row: EntryRow;
  readonly names: PersonNames;
  readonly onEdit: () => void;
};

export const EntryFacts = ({ row, names, onEdit }: EntryFactsProps) => {
  const { t, i18n } = useLingui();
  const isBare = row.mood === null && row.feelings.length + row.tags.length + row.personIds.length === 0;
  return (
    <div className="mt-6 flex flex-wrap items-center gap-2">
      {row.mood === null ? null : (
        <Chip icon={<StepGlyph step={row.mood} />}>{i18n._(MOOD_LABELS[row.mood])}</Chip>
      )}
      {row.feelings.map((feeling) => (
        <Chip key={feeling} icon={<Glyph mark={feeling} />}>
          {i18n._(FEELING_LABELS[feeling])}
        </Chip>
      ))}
      {row.personIds.map((id) => (
        <Chip key={id} tone="accent" href={routeTo('person', { id })}>
          {names.get(id) ?? '…'}
        </Chip>
      ))}
      {row.tags.map((tag) => (
        <Chip
          key={tag}
          icon={<Hash aria-hidden className="size-3.5" />}
          href={routeTo('timeline', filterToQuery({ tag }))}
        >
          {tag}
        </Chip>
      ))}
      <span data-print="none">
        <ToggleChip pressed={false} onPress={onEdit} icon={<Pencil aria-hidden className="size-3.5" />}>
          {isBare ? t`Mood, people, tags` : t`Change`}
        </ToggleChip>
      </span>
    </div>
  );
};
