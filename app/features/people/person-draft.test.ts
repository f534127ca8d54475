// The form about a person: nothing that was typed goes astray, nothing impossible is saved.
import { expect, test } from 'vitest';
import type { PersonRow } from '#app/data/rows.ts';
import {
  EMPTY_FORM,
  formToPerson,
  isDayOfYear,
  parseAliases,
  personToForm,
} from '#app/features/people/person-draft.ts';

const maya = {
  name: 'Maya',
  kind: 'partner',
  role: 'wife',
  aliases: ['May', 'Maya Papaya'],
  notes: 'Likes the window seat.',
  cadenceDays: 7,
  lifeCycle: 'active',
  dates: [{ label: 'Birthday', month: 5, day: 14, year: 1991 }],
} as unknown as PersonRow;

test('a person goes through the form unchanged', () => {
  const { name, kind, role, aliases, notes, cadenceDays, lifeCycle, dates } = maya;
  expect(formToPerson(personToForm(maya))).toEqual({
    name,
    kind,
    role,
    aliases,
    notes,
    cadenceDays,
    lifeCycle,
    dates,
  });
});

test('without a name there is nothing to save', () => {
  expect(formToPerson({ ...EMPTY_FORM, name: ' \n ' })).toBe(null);
});

test('a role that does not belong to the kind is dropped', () => {
  expect(formToPerson({ ...EMPTY_FORM, name: 'Maya', kind: 'friend', role: 'wife' })?.role).toBe(null);
});

test('aliases are separated by commas, semicolons or lines; each stands once and none is the name', () => {
  expect(parseAliases(' Mum, mummy;Mum\n Ma ,, Anna', 'Anna')).toEqual(['Mum', 'mummy', 'Ma']);
  expect(parseAliases('', 'Anna')).toEqual([]);
  expect(parseAliases('\ud800x', 'Anna')).toEqual(['\ufffdx']);
});

test('29 February is a day, 31 April is none', () => {
  const dates = [
    { key: 0, label: 'Birthday', month: 2, day: 29, year: null },
    { key: 1, label: 'Never', month: 4, day: 31, year: null },
  ];
  expect(formToPerson({ ...EMPTY_FORM, name: 'Sam', dates })?.dates.map(({ label }) => label)).toEqual([
    'Birthday',
  ]);
  expect(isDayOfYear({ month: 13, day: 1 })).toBe(false);
  expect(isDayOfYear({ month: 1, day: 0 })).toBe(false);
});

test('an unknown kind and role from elsewhere become plain ones', () => {
  const form = personToForm({ ...maya, kind: 'nemesis', role: 'rival' });
  expect([form.kind, form.role]).toEqual(['other', null]);
});
