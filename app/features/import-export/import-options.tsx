// What the file leaves open: the order of day and month, the scale of moods, how a CSV file is cut, and
// the day of entries that have none.
import { Trans, useLingui } from '@lingui/react/macro';
import { dayOf } from '#shared/journal/days.ts';
import { columnOf } from '#shared/journal/import/columns.ts';
import type { ImportSettings } from '#shared/journal/import/imported-entry.ts';
import { MOOD_SCALES } from '#shared/journal/import/source-mood.ts';
import { wallTimeToMs } from '#shared/journal/import/zoned-time.ts';
import type { ImportSession, ImportState } from '#app/data/import/import-session.ts';
import { Select } from '#app/ui/select.tsx';
import { Switch } from '#app/ui/switch.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { DELIMITER_LABELS, SCALE_LABELS } from './import-labels.ts';

type Mapping = Extract<ImportState, { step: 'mapping' }>;
type ImportOptionsProps = { readonly state: Mapping; readonly session: ImportSession };

export const ImportOptions = ({ state, session }: ImportOptionsProps) => {
  const { i18n, t } = useLingui();
  const { inspection, settings, check } = state;
  const order = check?.dateOrder ?? inspection.dateOrder;
  const { format } = inspection;
  return (
    <div className="flex flex-col gap-4">
      {columnOf(settings.mapping, 'date') !== null && order !== 'none' ? (
        <Select
          label={t`Dates are written`}
          hint={order === 'ask' ? t`The file does not say, so please look at the preview below.` : undefined}
          options={[
            { value: 'day-first', label: t`Day first: 31/12/2025` },
            { value: 'month-first', label: t`Month first: 12/31/2025` },
          ]}
          value={settings.dateOrder}
          onChange={(dateOrder) => void session.change({ dateOrder })}
        />
      ) : null}
      {columnOf(settings.mapping, 'mood') !== null ? (
        <Select
          label={t`Moods are written`}
          options={MOOD_SCALES.map((value) => ({ value, label: i18n._(SCALE_LABELS[value]) }))}
          value={settings.moodScale}
          onChange={(moodScale) => void session.change({ moodScale })}
        />
      ) : null}
      {check && check.undated > 0 ? <UndatedField settings={settings} session={session} /> : null}
      {format.kind === 'csv' ? (
        <>
          <Select
            label={t`Columns are separated by`}
            options={DELIMITER_LABELS.map(([value, label]) => ({ value, label: i18n._(label) }))}
            value={format.delimiter}
            onChange={(delimiter) => void session.reread({ delimiter, header: format.header })}
          />
          <Switch
            label={t`The first line names the columns`}
            checked={format.header}
            onChange={(header) => void session.reread({ delimiter: format.delimiter, header })}
          />
        </>
      ) : null}
    </div>
  );
};

const UndatedField = ({
  settings,
  session,
}: {
  readonly settings: ImportSettings;
  readonly session: ImportSession;
}) => {
  const { t } = useLingui();
  const { zone, undatedFromMs } = settings;
  return (
    <TextField
      label={t`Day for entries without a date`}
      hint={
        <Trans>
          The file gives them none. They keep the order of the file, a second apart, the first one newest.
        </Trans>
      }
      type="date"
      min="1900-01-01"
      max="2199-12-31"
      value={dayOf(undatedFromMs, zone)}
      onChange={(event) => {
        const [year = 0, month = 1, day = 1] = event.target.value.split('-').map(Number);
        // While a day is being typed the field is empty.
        if (event.target.value === '' || year < 1900) return;
        const wall = { year, month, day, hour: 23, minute: 0, second: 0, ms: 0 };
        void session.change({ undatedFromMs: wallTimeToMs(wall, zone) });
      }}
    />
  );
};
