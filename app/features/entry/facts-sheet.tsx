// Changes what stands beside the text. Every press is kept at once; there is nothing to confirm.
import { Trans, useLingui } from '@lingui/react/macro';
import type { EntryUpdate } from '#app/data/commands/entry-commands.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { listPeople } from '#app/data/queries/person-queries.ts';
import { listPickedPeople } from '#app/data/queries/picked-people.ts';
import type { PersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';
import { Button } from '#app/ui/button.tsx';
import { Sheet } from '#app/ui/dialog.tsx';
import { FeelingsPicks } from './feelings-picks.tsx';
import { PeoplePicks } from './people-picks.tsx';
import { TagsField } from './tags-field.tsx';

type FactsSheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly row: EntryRow;
  readonly names: PersonNames;
  readonly onChange: (update: EntryUpdate) => void;
};

export const FactsSheet = ({ open, onClose, row, names, onChange }: FactsSheetProps) => {
  const { t } = useLingui();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t`Mood, people, tags`}
      wide
      actions={
        <Button variant="primary" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <FeelingsPicks
          mood={row.mood}
          feelings={row.feelings}
          onMood={(mood) => onChange({ mood })}
          onFeelings={(feelings) => onChange({ feelings })}
        />
        <PickedPeople row={row} names={names} onChange={onChange} />
        <TagsField tags={row.tags} onChange={(tags) => onChange({ tags })} />
      </div>
    </Sheet>
  );
};

const PickedPeople = ({ row, names, onChange }: Pick<FactsSheetProps, 'row' | 'names' | 'onChange'>) => {
  const people = useQuery(listPeople);
  const picked = useQuery((db) => listPickedPeople(db, row.id), [row.id]);
  if (!people || !picked) return null;
  const found = row.personIds.filter((id) => !picked.includes(id)).flatMap((id) => names.get(id) ?? []);
  const foundNames = found.join(', ');
  return (
    <div>
      <PeoplePicks people={people} value={picked} onChange={(next) => onChange({ people: next })} />
      {found.length > 0 ? (
        <p className="mt-2 text-sm text-ink-3">
          <Trans>Found in the text: {foundNames}</Trans>
        </p>
      ) : null}
    </div>
  );
};
