// What the form about a person holds while it is filled in, and its way to and from a person. Pure.
import { MAX_NAME_LENGTH, normaliseName } from '#shared/journal/person-names.ts';
import { isRoleId, ROLES, type Kind, type RoleId } from '#shared/journal/roles.ts';
import type { PersonFields } from '#shared/model/person.ts';
import { isKind } from '#app/data/labels/person-labels.ts';
import type { PersonRow } from '#app/data/rows.ts';

export type DateDraft = {
  /** Known by this while the form is open. */
  readonly key: number;
  readonly label: string;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
};

export type PersonForm = {
  readonly name: string;
  readonly kind: Kind;
  readonly role: RoleId | null;
  /** Separated by commas. */
  readonly aliases: string;
  readonly notes: string;
  readonly cadenceDays: number | null;
  readonly lifeCycle: PersonFields['lifeCycle'];
  readonly dates: readonly DateDraft[];
};

export const EMPTY_FORM: PersonForm = {
  name: '',
  kind: 'friend',
  role: null,
  aliases: '',
  notes: '',
  cadenceDays: null,
  lifeCycle: 'active',
  dates: [],
};

export type PersonChanges = Pick<
  PersonFields,
  'name' | 'kind' | 'role' | 'notes' | 'cadenceDays' | 'lifeCycle' | 'dates'
> & { readonly aliases: readonly string[] };

export function personToForm(person: PersonRow): PersonForm {
  const { name, kind, role, aliases, notes, cadenceDays, lifeCycle, dates } = person;
  return {
    name,
    kind: isKind(kind) ? kind : 'other',
    role: isRoleId(role) ? role : null,
    aliases: aliases.join(', '),
    notes,
    cadenceDays,
    lifeCycle,
    dates: dates.map((date, key) => ({ ...date, key })),
  };
}

/** What the form asks for; null while it has no name. */
export function formToPerson(form: PersonForm): PersonChanges | null {
  const name = normaliseName(form.name);
  if (name === null) return null;
  const { kind, role, notes, cadenceDays, lifeCycle } = form;
  return {
    name,
    kind,
    role: role !== null && ROLES[role].kind === kind ? role : null,
    notes: notes.toWellFormed().trim(),
    cadenceDays,
    lifeCycle,
    aliases: parseAliases(form.aliases, name),
    dates: form.dates.filter(isDayOfYear).map(({ label, month, day, year }) => ({
      label: label.toWellFormed().trim().slice(0, MAX_NAME_LENGTH),
      month,
      day,
      year,
    })),
  };
}

/** Other names, each once, without the name itself. */
export function parseAliases(text: string, name: string): string[] {
  const aliases = text.split(/[,;\n]/).flatMap((part) => normaliseName(part) ?? []);
  return [...new Set(aliases)].filter((alias) => alias !== name);
}

/** 29 February is a day of the year: people are born on it. */
export const isDayOfYear = ({ month, day }: { readonly month: number; readonly day: number }): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month);

export const daysInMonth = (month: number): number => new Date(Date.UTC(2000, month, 0)).getUTCDate();
