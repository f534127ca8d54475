// What the search did not understand, or could not find, in a sentence each.
import { useLingui } from '@lingui/react/macro';
import type { SearchAnswer } from '#app/data/search/search-types.ts';

export const SearchHints = ({ answer }: { readonly answer: SearchAnswer }) => {
  const { t } = useLingui();
  const { unknownPeople, unknownTags, hints } = answer;
  const sentences = [
    ...unknownPeople.map((name) => t`Nobody here is called “${name}”.`),
    ...unknownTags.map((tag) => t`No entry has the tag “${tag}”.`),
    ...hints.flatMap((hint) => {
      if (hint.kind === 'unfinished') return [];
      if (hint.kind === 'unknown-filter') {
        const filter = `${hint.key}:`;
        return [t`There is no filter “${filter}”, so it is looked for as words.`];
      }
      const written = `${hint.key}:${hint.value}`;
      return [t`“${written}” says nothing to the search, so it is looked for as words.`];
    }),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-sm text-ink-2">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};
