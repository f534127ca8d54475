// The people that an "@" offers: those of the journal, by name or any other name they go by.
import type { I18n } from '@lingui/core';
import { relationOf } from '#app/data/labels/person-labels.ts';
import type { PersonRow } from '#app/data/rows.ts';
import type { Suggestion } from '#app/ui/editor/suggestion-query.ts';

export const toSuggestions = (people: readonly PersonRow[], i18n: I18n): Suggestion[] =>
  people
    .filter(({ archived }) => !archived)
    .map((person) => ({
      id: person.id,
      label: person.name,
      // "Someone else" says nothing.
      ...((person.role !== null || person.kind !== 'other') && { detail: relationOf(i18n, person) }),
      keywords: person.aliases,
    }));
