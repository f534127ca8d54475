// Days of the year that belong to a person: a birthday first, others by their own word.
import { useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { monthNames } from '#app/data/labels/date-labels.ts';
import { Button } from '#app/ui/button.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { daysInMonth, type DateDraft } from './person-draft.ts';

type DatesFieldProps = {
  readonly dates: readonly DateDraft[];
  readonly onChange: (dates: readonly DateDraft[]) => void;
};

export const DatesField = ({ dates, onChange }: DatesFieldProps) => {
  const { t } = useLingui();
  const add = () => {
    const key = Math.max(-1, ...dates.map((date) => date.key)) + 1;
    onChange([...dates, { key, label: dates.length === 0 ? t`Birthday` : '', month: 1, day: 1, year: null }]);
  };
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 text-sm font-semibold">{t`Dates`}</legend>
      {dates.map((date) => (
        <DateRow
          key={date.key}
          date={date}
          onChange={(change) =>
            onChange(dates.map((other) => (other.key === date.key ? { ...other, ...change } : other)))
          }
          onRemove={() => onChange(dates.filter((other) => other.key !== date.key))}
        />
      ))}
      <Button icon={<Plus aria-hidden />} variant="quiet" className="-ms-5 self-start" onClick={add}>
        {dates.length === 0 ? t`Add a birthday` : t`Add a date`}
      </Button>
    </fieldset>
  );
};

type DateRowProps = {
  readonly date: DateDraft;
  readonly onChange: (change: Partial<DateDraft>) => void;
  readonly onRemove: () => void;
};

const DateRow = ({ date, onChange, onRemove }: DateRowProps) => {
  const { t, i18n } = useLingui();
  const months = monthNames(i18n.locale).map((label, index) => ({ value: String(index + 1), label }));
  const days = Array.from({ length: daysInMonth(date.month) }, (_, index) => String(index + 1));
  const name = date.label || t`date without a name`;
  return (
    <div className="flex flex-col gap-2 rounded-control bg-sunken p-3">
      <div className="flex items-center gap-2">
        <TextField
          label={t`What day it is`}
          hideLabel
          placeholder={t`What day it is`}
          value={date.label}
          maxLength={80}
          className="min-w-0 flex-1"
          onChange={(event) => onChange({ label: event.target.value })}
        />
        <IconButton label={t`Remove: ${name}`} icon={<X aria-hidden />} onClick={onRemove} />
      </div>
      <div className="grid grid-cols-[5rem_1fr_6rem] gap-2">
        <Select
          label={t`Day`}
          hideLabel
          options={days.map((value) => ({ value, label: value }))}
          value={String(date.day)}
          onChange={(day) => onChange({ day: Number(day) })}
        />
        <Select
          label={t`Month`}
          hideLabel
          options={months}
          value={String(date.month)}
          onChange={(month) =>
            onChange({ month: Number(month), day: Math.min(date.day, daysInMonth(Number(month))) })
          }
        />
        <TextField
          label={t`Year, if you know it`}
          hideLabel
          placeholder={t`Year`}
          inputMode="numeric"
          maxLength={4}
          value={date.year === null ? '' : String(date.year)}
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/g, '');
            onChange({ year: digits === '' ? null : Number(digits) });
          }}
        />
      </div>
    </div>
  );
};
