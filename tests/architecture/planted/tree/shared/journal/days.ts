import type { Person } from '#shared/model/person.ts';
export type Days = { readonly person: Person };
export const days = 7;
