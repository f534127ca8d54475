// The form about a person, for someone new and for someone known. It saves as a whole.
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { PersonId } from '#shared/model/ids.ts';
import { createPerson, updatePerson, type PersonError } from '#app/data/commands/person-commands.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import type { PersonRow } from '#app/data/rows.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button } from '#app/ui/button.tsx';
import { Sheet } from '#app/ui/dialog.tsx';
import { EMPTY_FORM, formToPerson, personToForm, type PersonForm } from './person-draft.ts';
import { PersonFieldset } from './person-fieldset.tsx';

type PersonSheetProps = {
  readonly open: boolean;
  /** Someone known, or null for someone new. */
  readonly person: PersonRow | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: PersonId) => void;
};

export const PersonSheet = ({ open, person, onClose, onSaved }: PersonSheetProps) => {
  const { t } = useLingui();
  const formId = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={person ? t`Edit ${person.name}` : t`Someone new`}
      actions={
        <>
          <Button onClick={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy}>{t`Save`}</Button>
        </>
      }
    >
      <SheetForm
        id={formId}
        person={person}
        onBusy={setBusy}
        onSaved={(id) => {
          onClose();
          onSaved?.(id);
        }}
      />
    </Sheet>
  );
};

type SheetFormProps = {
  readonly id: string;
  readonly person: PersonRow | null;
  readonly onBusy: (busy: boolean) => void;
  readonly onSaved: (id: PersonId) => void;
};

const SheetForm = ({ id, person, onBusy, onSaved }: SheetFormProps) => {
  const { t } = useLingui();
  const journal = useJournal();
  const [form, setForm] = useState<PersonForm>(() => (person ? personToForm(person) : EMPTY_FORM));
  const [problem, setProblem] = useState<PersonError | null>(null);

  const nameField = useRef<HTMLInputElement>(null);
  const isNew = person === null;

  useEffect(() => {
    if (!isNew) return undefined;
    // The dialog opens after this effect and takes the focus to its first button.
    const frame = requestAnimationFrame(() => nameField.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isNew]);

  const save = async () => {
    const changes = formToPerson(form);
    if (!changes) {
      setProblem({ type: 'name-missing' });
      return;
    }
    onBusy(true);
    const saved = person
      ? await updatePerson(journal, person.id, changes)
      : await createPerson(journal, changes);
    onBusy(false);
    if (!saved.ok) setProblem(saved.error);
    else onSaved(person?.id ?? (saved.value as PersonId));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-5">
      {problem && problem.type !== 'name-missing' ? (
        <Banner
          tone="danger"
          urgent
        >{t`This could not be saved on this device. What you typed is still here.`}</Banner>
      ) : null}
      <PersonFieldset
        form={form}
        nameField={nameField}
        nameMissing={problem?.type === 'name-missing'}
        onChange={(change) => {
          setForm((before) => ({ ...before, ...change }));
          if (problem?.type === 'name-missing') setProblem(null);
        }}
      />
    </form>
  );
};
