// What can be done with an entry as a whole.
import { useLingui } from '@lingui/react/macro';
import { Copy, Ellipsis, EyeOff, History, Printer, SlidersHorizontal, Trash2, Undo2 } from 'lucide-react';
import { navigate } from 'wouter/use-browser-location';
import { restoreEntry, trashEntry } from '#app/data/commands/entry-commands.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import type { EntryRow } from '#app/data/rows.ts';
import { Menu } from '#app/ui/menu.tsx';
import { useToast } from '#app/ui/toast.tsx';
import type { EntrySheet } from './entry-sheet.ts';

type EntryMenuProps = {
  readonly row: EntryRow;
  readonly text: string;
  /** Where to go when the entry is in the trash. */
  readonly backTo: string;
  readonly onSheet: (sheet: EntrySheet) => void;
};

export const EntryMenu = ({ row, text, backTo, onSheet }: EntryMenuProps) => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();

  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    showToast({ message: copied ? t`Copied` : t`The browser did not allow it` });
  };
  const trash = async () => {
    const trashed = await trashEntry(journal, row.id);
    if (!trashed.ok) return;
    navigate(backTo);
    showToast({
      message: t`In the trash for 30 days`,
      action: { label: t`Undo`, onAction: () => void restoreEntry(journal, row.id) },
    });
  };
  const restore = {
    label: t`Take out of the trash`,
    icon: <Undo2 aria-hidden />,
    onSelect: () => void restoreEntry(journal, row.id),
  };
  const remove = {
    label: t`Move to the trash`,
    icon: <Trash2 aria-hidden />,
    danger: true,
    onSelect: () => void trash(),
  };
  return (
    <Menu
      label={t`More`}
      icon={<Ellipsis aria-hidden />}
      items={[
        {
          label: t`Mood, people, tags`,
          icon: <SlidersHorizontal aria-hidden />,
          onSelect: () => onSheet('facts'),
        },
        { label: t`Privacy`, icon: <EyeOff aria-hidden />, onSelect: () => onSheet('privacy') },
        { label: t`Earlier versions`, icon: <History aria-hidden />, onSelect: () => onSheet('revisions') },
        null,
        { label: t`Copy as Markdown`, icon: <Copy aria-hidden />, onSelect: () => void copy() },
        { label: t`Print`, icon: <Printer aria-hidden />, onSelect: () => window.print() },
        null,
        row.deletedAt === null ? remove : restore,
      ]}
    />
  );
};
