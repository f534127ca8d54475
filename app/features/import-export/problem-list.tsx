// What in the file could not be read or kept, by kind, with line numbers.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import type { ProblemGroup } from '#app/data/import/import-types.ts';
import { PROBLEMS } from './import-labels.ts';

const LINES = 20;

export const ProblemList = ({ problems }: { readonly problems: readonly ProblemGroup[] }) => {
  const { t } = useLingui();
  return (
    <ul
      aria-label={t`Problems`}
      className="divide-y divide-border overflow-clip rounded-card border border-border bg-surface"
    >
      {problems.map((group) => (
        <li key={group.kind}>
          <Group {...group} />
        </li>
      ))}
    </ul>
  );
};

const Group = ({ kind, count, first }: ProblemGroup) => {
  const { t, i18n } = useLingui();
  const { label, outcome } = PROBLEMS[kind];
  const lines = first.slice(0, LINES).map(({ line, column }) => {
    const number = i18n.number(line);
    return column === undefined ? number : t`${number} (${column})`;
  });
  return (
    <details className="group">
      <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-3 px-4 py-2 focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
        <span className="flex min-w-0 flex-col">
          <span className="font-medium">{i18n._(label)}</span>
          <span className="text-sm text-ink-3">
            {outcome === 'left-out' ? (
              <Plural value={count} one="# row, left out" other="# rows, left out" />
            ) : (
              <Plural
                value={count}
                one="# row, imported all the same"
                other="# rows, imported all the same"
              />
            )}
          </span>
        </span>
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 text-ink-3 transition-transform group-open:rotate-180"
        />
      </summary>
      <p className="px-4 pb-3 text-sm text-ink-2 tabular-nums">
        <Trans>Lines: {lines.join(', ')}</Trans>
        {count > lines.length ? ' …' : null}
      </p>
    </details>
  );
};
