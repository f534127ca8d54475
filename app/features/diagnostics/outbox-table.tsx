// The changes that wait to be sent to the writer's other devices, once sync is on.
import { Trans, useLingui } from '@lingui/react/macro';
import { bytesLabel, momentLabel } from '#app/data/labels/date-labels.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import { Card } from '#app/ui/card.tsx';
import type { OutboxLine } from './report.ts';

type OutboxTableProps = { readonly lines: readonly OutboxLine[]; readonly total: number };

export const OutboxTable = ({ lines, total }: OutboxTableProps) => {
  const { i18n } = useLingui();
  const { clock } = useJournal();
  const more = total - lines.length;
  if (total === 0) {
    return (
      <p className="text-sm text-ink-3">
        <Trans>Nothing is waiting.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="mb-2.5 text-sm text-ink-3">
        <Trans>
          Changes are kept here until there is another device to send them to. One row an entry, whatever was
          changed in it.
        </Trans>
      </p>
      <Card flush>
        <ul className="divide-y divide-border">
          {lines.map(({ opId, kind, recordId, state, bytes, queuedAt }) => (
            <li key={opId} className="flex flex-col px-4 py-2 text-sm">
              <span className="flex justify-between gap-3">
                <span className="font-medium">
                  {kind} · {state}
                </span>
                <span className="text-ink-3">
                  {bytesLabel(i18n.locale, bytes)} · {momentLabel(i18n.locale, queuedAt, clock.zone())}
                </span>
              </span>
              <span className="font-mono text-xs break-all text-ink-3">{recordId}</span>
            </li>
          ))}
        </ul>
      </Card>
      {more > 0 ? (
        <p className="mt-2 text-sm text-ink-3">
          <Trans>and {i18n.number(more)} more</Trans>
        </p>
      ) : null}
    </>
  );
};
