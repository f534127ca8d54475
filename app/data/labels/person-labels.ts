// The words for what people are to the writer: kinds, roles and where a relationship stands. Neutral
// words; nothing here ranks anybody.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isRoleId, KINDS, ROLES, type Kind, type RoleId } from '#shared/journal/roles.ts';
import { LIFE_CYCLES, type LifeCycle } from '#shared/model/life-cycles.ts';

const KIND_LABELS: Readonly<Record<Kind, MessageDescriptor>> = {
  partner: msg`Partner`,
  parent: msg`Parent`,
  sibling: msg`Sibling`,
  child: msg`Child`,
  relative: msg`Relative`,
  friend: msg`Friend`,
  colleague: msg`Colleague`,
  other: msg`Someone else`,
};

const ROLE_LABELS: Readonly<Record<RoleId, MessageDescriptor>> = {
  partner: msg`Partner`,
  wife: msg`Wife`,
  husband: msg`Husband`,
  girlfriend: msg`Girlfriend`,
  boyfriend: msg`Boyfriend`,
  fiance: msg`Fiancé or fiancée`,
  ex: msg`Ex`,
  mother: msg`Mother`,
  father: msg`Father`,
  stepmother: msg`Stepmother`,
  stepfather: msg`Stepfather`,
  sister: msg`Sister`,
  brother: msg`Brother`,
  daughter: msg`Daughter`,
  son: msg`Son`,
  grandmother: msg`Grandmother`,
  grandfather: msg`Grandfather`,
  aunt: msg`Aunt`,
  uncle: msg`Uncle`,
  cousin: msg`Cousin`,
  niece: msg`Niece`,
  nephew: msg`Nephew`,
  'mother-in-law': msg`Mother-in-law`,
  'father-in-law': msg`Father-in-law`,
  'sister-in-law': msg`Sister-in-law`,
  'brother-in-law': msg`Brother-in-law`,
  friend: msg`Friend`,
  neighbour: msg`Neighbour`,
  flatmate: msg`Flatmate`,
  colleague: msg`Colleague`,
  boss: msg`Boss`,
  teacher: msg`Teacher`,
  therapist: msg`Therapist`,
};

export const LIFE_CYCLE_LABELS: Readonly<Record<LifeCycle, MessageDescriptor>> = {
  active: msg`Part of my life`,
  dormant: msg`Out of touch`,
  ended: msg`Ended`,
  deceased: msg`Died`,
  paused: msg`Paused for safety`,
};

export const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

/** What someone is called in one word: the role where there is one, else the kind. */
export function relationOf(
  i18n: I18n,
  person: { readonly kind: string; readonly role: string | null },
): string {
  if (isRoleId(person.role)) return i18n._(ROLE_LABELS[person.role]);
  return isKind(person.kind) ? i18n._(KIND_LABELS[person.kind]) : person.kind;
}

export const kindOptions = (i18n: I18n): { value: Kind; label: string }[] =>
  KINDS.map((value) => ({ value, label: i18n._(KIND_LABELS[value]) }));

/** The roles that go with a kind. */
export const roleOptions = (i18n: I18n, kind: Kind): { value: RoleId; label: string }[] =>
  Object.keys(ROLES)
    .filter(isRoleId)
    .filter((role) => ROLES[role].kind === kind)
    .map((value) => ({ value, label: i18n._(ROLE_LABELS[value]) }));

export const lifeCycleOptions = (i18n: I18n): { value: LifeCycle; label: string }[] =>
  LIFE_CYCLES.map((value) => ({ value, label: i18n._(LIFE_CYCLE_LABELS[value]) }));
