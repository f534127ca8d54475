// Who was there: the people of the journal as chips. Those whom the text names are found by themselves
// and need no tick. A long list shows the ones met lately.
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PersonId } from '#shared/model/ids.ts';
import type { PersonRow } from '#app/data/rows.ts';
import { ChipGroup, ToggleChip } from '#app/ui/chip.tsx';

type PeoplePicksProps = {
  readonly people: readonly PersonRow[];
  readonly value: readonly PersonId[];
  readonly onChange: (value: PersonId[]) => void;
};

const FEW = 8;

export const PeoplePicks = ({ people, value, onChange }: PeoplePicksProps) => {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const offered = people.filter(({ id, archived }) => !archived || value.includes(id));
  const shown = all ? offered : offered.filter(({ id }, index) => index < FEW || value.includes(id));
  if (offered.length === 0) return null;
  return (
    <ChipGroup
      label={t`With whom?`}
      options={shown.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...value]}
      onChange={onChange}
    >
      {shown.length < offered.length ? (
        <ToggleChip pressed={false} onPress={() => setAll(true)}>
          {t`More people`}
        </ToggleChip>
      ) : null}
    </ChipGroup>
  );
};
