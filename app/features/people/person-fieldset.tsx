// The fields about a person. Only the name is asked for; everything else may stay empty.
import { useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { isRoleId } from '#shared/journal/roles.ts';
import { kindOptions, lifeCycleOptions, roleOptions } from '#app/data/labels/person-labels.ts';
import { Select } from '#app/ui/select.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { DatesField } from './dates-field.tsx';
import type { PersonForm } from './person-draft.ts';

type PersonFieldsetProps = {
  readonly form: PersonForm;
  readonly nameMissing: boolean;
  readonly nameField: Ref<HTMLInputElement>;
  readonly onChange: (change: Partial<PersonForm>) => void;
};

const NOBODY = '';

export const PersonFieldset = ({ form, nameMissing, nameField, onChange }: PersonFieldsetProps) => {
  const { t, i18n } = useLingui();
  const roles = roleOptions(i18n, form.kind);
  return (
    <>
      <TextField
        ref={nameField}
        label={t`Name`}
        value={form.name}
        maxLength={80}
        autoComplete="off"
        error={nameMissing ? t`A name, so that your entries can find them.` : undefined}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t`They are my`}
          options={kindOptions(i18n)}
          value={form.kind}
          onChange={(kind) => onChange({ kind, role: null })}
        />
        <Select
          label={t`In one word`}
          options={[{ value: NOBODY, label: t`No word` }, ...roles]}
          value={form.role ?? NOBODY}
          onChange={(role) => onChange({ role: isRoleId(role) ? role : null })}
        />
      </div>
      <TextField
        label={t`Other names`}
        hint={t`Nicknames and short forms, with commas between. They are found in your entries too.`}
        value={form.aliases}
        autoComplete="off"
        onChange={(event) => onChange({ aliases: event.target.value })}
      />
      <DatesField dates={form.dates} onChange={(dates) => onChange({ dates })} />
      <CadenceField days={form.cadenceDays} onChange={(cadenceDays) => onChange({ cadenceDays })} />
      <Select
        label={t`Where things stand`}
        options={lifeCycleOptions(i18n)}
        value={form.lifeCycle}
        onChange={(lifeCycle) => onChange({ lifeCycle })}
      />
      <TextArea
        label={t`Notes`}
        hint={t`What you want to remember: what they like, what to ask about.`}
        value={form.notes}
        maxLength={20_000}
        onChange={(event) => onChange({ notes: event.target.value })}
      />
    </>
  );
};

type CadenceFieldProps = {
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
};

const CadenceField = ({ days, onChange }: CadenceFieldProps) => {
  const { t } = useLingui();
  const known = [
    { value: '', label: t`No rhythm` },
    { value: '7', label: t`About every week` },
    { value: '14', label: t`About every two weeks` },
    { value: '30', label: t`About every month` },
    { value: '90', label: t`A few times a year` },
  ];
  const value = days === null ? '' : String(days);
  // A rhythm that came from elsewhere stays what it is until another is chosen.
  const options = known.some((option) => option.value === value)
    ? known
    : [...known, { value, label: t`About every ${days} days` }];
  return (
    <Select
      label={t`How often you would like to be in touch`}
      options={options}
      value={value}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  );
};
