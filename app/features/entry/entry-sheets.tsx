// The sheets of an entry, of which one at most is open. Loaded when the first is asked for.
import type { EntryUpdate } from '#app/data/commands/entry-commands.ts';
import type { PersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { FactsSheet } from './facts-sheet.tsx';
import { PrivacySheet } from './privacy-sheet.tsx';
import { RevisionsSheet } from './revisions-sheet.tsx';
import { TimeDialog } from './time-dialog.tsx';

type EntrySheetsProps = {
  readonly sheet: EntrySheet | null;
  readonly onClose: () => void;
  readonly row: EntryRow;
  readonly text: string;
  readonly names: PersonNames;
  readonly onChange: (update: EntryUpdate) => void;
};

export const EntrySheets = ({ sheet, onClose, row, text, names, onChange }: EntrySheetsProps) => (
  <>
    <FactsSheet open={sheet === 'facts'} onClose={onClose} row={row} names={names} onChange={onChange} />
    <PrivacySheet open={sheet === 'privacy'} onClose={onClose} row={row} onChange={onChange} />
    <RevisionsSheet open={sheet === 'revisions'} onClose={onClose} id={row.id} text={text} />
    <TimeDialog
      open={sheet === 'time'}
      onClose={onClose}
      time={row.time}
      zone={row.zone}
      onChange={(time) => onChange({ time })}
    />
  </>
);
