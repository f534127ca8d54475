import type { Person } from '#shared/model/person.ts';
export type Shown = Person;
