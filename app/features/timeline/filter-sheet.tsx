// All that the timeline can be narrowed by, as chips. One of each kind; pressing a chip again takes it
// back. The list behind follows at once.
import { useLingui } from '@lingui/react/macro';
import { Star } from 'lucide-react';
import { useQuery } from '#app/data/journal-context.tsx';
import { feelingOptions, moodWords } from '#app/data/labels/mood-labels.ts';
import { patternOptions } from '#app/data/labels/pattern-labels.ts';
import { listTags, type EntryFilter } from '#app/data/queries/entry-queries.ts';
import { listPeople } from '#app/data/queries/person-queries.ts';
import { Button } from '#app/ui/button.tsx';
import { ChipGroup, ToggleChip, type ChipOption } from '#app/ui/chip.tsx';
import { Sheet } from '#app/ui/dialog.tsx';
import { Glyph } from '#app/ui/glyph.tsx';
import { StepGlyph } from '#app/ui/step-scale.tsx';
import { MOODS } from '#shared/journal/feelings.ts';

type FilterSheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
};

export const FilterSheet = ({ open, onClose, ...rest }: FilterSheetProps) => {
  const { t } = useLingui();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t`Show only`}
      actions={
        <>
          <Button
            variant="quiet"
            onClick={() => rest.onChange({})}
            disabled={Object.keys(rest.filter).length === 0}
          >{t`Clear`}</Button>
          <Button variant="primary" onClick={onClose}>{t`Done`}</Button>
        </>
      }
    >
      <FilterChoices {...rest} />
    </Sheet>
  );
};

type ChoicesProps = Pick<FilterSheetProps, 'filter' | 'onChange'>;

const FilterChoices = ({ filter, onChange }: ChoicesProps) => {
  const { t, i18n } = useLingui();
  const people = useQuery(listPeople);
  const tags = useQuery(listTags);
  const { favourite, ...others } = filter;
  const words = moodWords(i18n);
  const group = { filter, onChange };
  return (
    <div className="flex flex-col gap-6 pt-1">
      <div>
        <ToggleChip
          pressed={favourite === true}
          onPress={() => onChange(favourite ? others : { ...filter, favourite: true })}
          icon={<Star aria-hidden className="size-4" />}
        >{t`Favourites`}</ToggleChip>
      </div>
      <FilterGroup
        {...group}
        field="personId"
        label={t`With`}
        options={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterGroup
        {...group}
        field="feeling"
        label={t`Feeling`}
        options={feelingOptions(i18n).map((each) => ({ ...each, icon: <Glyph mark={each.value} /> }))}
      />
      <FilterGroup
        {...group}
        field="mood"
        label={t`Mood`}
        options={MOODS.map((mood) => ({
          value: `${mood}`,
          label: words[mood - 1] ?? '',
          icon: <StepGlyph step={mood} />,
        }))}
      />
      <FilterGroup
        {...group}
        field="tag"
        label={t`Tag`}
        options={(tags ?? []).map((tag) => ({ value: tag, label: tag }))}
      />
      <FilterGroup {...group} field="pattern" label={t`Noticed`} options={patternOptions(i18n)} />
    </div>
  );
};

type Field = 'personId' | 'feeling' | 'mood' | 'tag' | 'pattern';

type GroupProps = ChoicesProps & {
  readonly field: Field;
  readonly label: string;
  readonly options: readonly ChipOption<string>[];
};

const FilterGroup = ({ field, label, options, filter, onChange }: GroupProps) => {
  if (options.length === 0) return null;
  const { [field]: chosen, ...others } = filter;
  return (
    <ChipGroup
      label={label}
      options={options}
      multiple={false}
      value={chosen === undefined ? [] : [String(chosen)]}
      onChange={([value]) =>
        onChange(
          value === undefined ? others : { ...others, [field]: field === 'mood' ? Number(value) : value },
        )
      }
    />
  );
};
