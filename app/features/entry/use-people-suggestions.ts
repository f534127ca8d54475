// The people that an "@" offers while writing. How someone is related is named by tables that the first
// page does without: they come a moment later, long before an "@" is typed.
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import type { PersonRow } from '#app/data/rows.ts';
import type { Suggestion } from '#app/ui/editor/suggestion-query.ts';

type ToSuggestions = (people: readonly PersonRow[], i18n: I18n) => Suggestion[];

const NONE: readonly Suggestion[] = [];

export function usePeopleSuggestions(people: readonly PersonRow[] | undefined): readonly Suggestion[] {
  const { i18n } = useLingui();
  const [toSuggestions, setToSuggestions] = useState<ToSuggestions>();
  useEffect(() => {
    const load = async () => {
      const module = await import('./person-suggestions.ts');
      setToSuggestions(() => module.toSuggestions);
    };
    // Without them the "@" offers nobody, and everything else goes on.
    load().catch(() => undefined);
  }, []);
  return useMemo(
    () => (people && toSuggestions ? toSuggestions(people, i18n) : NONE),
    [people, toSuggestions, i18n],
  );
}
