// The names that lists of entries show beside a time.
import { useMemo } from 'react';
import type { PersonId } from '#shared/model/ids.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { listPeople } from '#app/data/queries/person-queries.ts';

export type PersonNames = ReadonlyMap<PersonId, string>;

const NOBODY: PersonNames = new Map();

/** Everyone's name by id; empty while it is loading. */
export function usePersonNames(): PersonNames {
  const people = useQuery(listPeople);
  return useMemo(() => (people ? new Map(people.map(({ id, name }) => [id, name])) : NOBODY), [people]);
}
