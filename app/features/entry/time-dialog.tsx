// When it happened, as the clock showed where it was written.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { fromWallTime, toWallTime } from './wall-time.ts';

type TimeDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly time: number;
  readonly zone: string;
  readonly onChange: (time: number) => void;
};

export const TimeDialog = ({ open, onClose, time, zone, onChange }: TimeDialogProps) => {
  const { t } = useLingui();
  return (
    <Dialog open={open} onClose={onClose} title={t`When was it?`}>
      <TimeForm
        time={time}
        zone={zone}
        onDone={(next) => {
          if (next !== null && next !== time) onChange(next);
          onClose();
        }}
      />
    </Dialog>
  );
};

type TimeFormProps = {
  readonly time: number;
  readonly zone: string;
  readonly onDone: (time: number | null) => void;
};

const TimeForm = ({ time, zone, onDone }: TimeFormProps) => {
  const { t } = useLingui();
  const [value, setValue] = useState(() => toWallTime(time, zone));
  const chosen = fromWallTime(value, zone);
  const place = zone.replaceAll('_', ' ');
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(value === toWallTime(time, zone) ? time : chosen);
      }}
    >
      <TextField
        label={t`Date and time`}
        hint={t`Time zone: ${place}`}
        type="datetime-local"
        required
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={() => onDone(null)}>
          <Trans>Cancel</Trans>
        </Button>
        <Button variant="primary" type="submit" disabled={chosen === null}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
};
