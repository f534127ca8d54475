import type { Person } from '../model/person.ts';
export type Someone = Person;
