// A deleted entry: its words, how long it stays, and the way back. It cannot be opened from here.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { TRASH_DAYS } from '#app/data/commands/purge-commands.ts';
import { entryName, type EntryCard } from '#app/data/entry-card.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import type { EntryRow } from '#app/data/rows.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { daysLeft } from './days-left.ts';

type TrashCardProps = {
  readonly row: EntryRow;
  readonly card: EntryCard;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
};

export const TrashCard = ({ row, card, onRestore, onPurge }: TrashCardProps) => {
  const { t, i18n } = useLingui();
  const { clock } = useJournal();
  const days = daysLeft(row.deletedAt ?? 0, clock.now(), TRASH_DAYS);
  const name = entryName(row, i18n);
  return (
    <Card as="li">
      <div className="flex items-center justify-between gap-3 text-xs text-ink-3">
        <span className="min-w-0 truncate">{card.meta}</span>
        <span className="shrink-0">{t`${plural(days, { one: '# day left', other: '# days left' })}`}</span>
      </div>
      {card.title ? <p className="mt-1 font-serif text-reading font-semibold">{card.title}</p> : null}
      <p className="mt-1 line-clamp-2 font-serif text-base leading-[1.6] text-ink-2">{card.excerpt}</p>
      <div className="mt-2 -mb-2 -ml-3 flex flex-wrap">
        <Button variant="quiet" icon={<Undo2 aria-hidden />} onClick={onRestore}>
          <Trans>Restore</Trans>
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        <Button variant="quiet" onClick={onPurge}>
          <Trans>Delete for good</Trans>
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    </Card>
  );
};
