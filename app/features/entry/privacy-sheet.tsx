// Three separate switches: who may see the entry, where it may go, and whether the app reads it.
import { useLingui } from '@lingui/react/macro';
import type { EntryUpdate } from '#app/data/commands/entry-commands.ts';
import type { EntryRow } from '#app/data/rows.ts';
import { Sheet } from '#app/ui/dialog.tsx';
import { Switch } from '#app/ui/switch.tsx';

type PrivacySheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly row: EntryRow;
  readonly onChange: (update: EntryUpdate) => void;
};

export const PrivacySheet = ({ open, onClose, row, onChange }: PrivacySheetProps) => {
  const { t } = useLingui();
  return (
    <Sheet open={open} onClose={onClose} title={t`Privacy of this entry`}>
      <Switch
        label={t`Locked`}
        description={t`Its words are hidden in lists, and here until you ask for them.`}
        checked={row.locked}
        onChange={(locked) => onChange({ locked })}
      />
      <Switch
        label={t`Never leaves this device`}
        description={t`Not synced and not sent anywhere, also later.`}
        checked={row.localOnly}
        onChange={(localOnly) => onChange({ localOnly })}
      />
      <Switch
        label={t`Not analysed`}
        description={t`The app does not read it. What it noticed before is removed.`}
        checked={row.notAnalysed}
        onChange={(notAnalysed) => onChange({ notAnalysed })}
      />
    </Sheet>
  );
};
