import { people } from '#app/features/people/people.ts';
export const today = people;
