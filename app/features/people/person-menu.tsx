// What can be done with a person: edit, archive, delete. Deleting can be undone for a moment.
import { useLingui } from '@lingui/react/macro';
import { Archive, ArchiveRestore, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { archivePerson, deletePerson, restorePerson } from '#app/data/commands/person-commands.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import type { PersonRow } from '#app/data/rows.ts';
import { routeTo } from '#app/routes.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { Menu } from '#app/ui/menu.tsx';
import { useToast } from '#app/ui/toast.tsx';

type PersonMenuProps = { readonly person: PersonRow; readonly onEdit: () => void };

export const PersonMenu = ({ person, onEdit }: PersonMenuProps) => {
  const { t } = useLingui();
  const actions = usePersonActions(person);
  return (
    <>
      <IconButton label={t`Edit`} icon={<Pencil aria-hidden />} aria-haspopup="dialog" onClick={onEdit} />
      <Menu
        label={t`More about this person`}
        icon={<Ellipsis aria-hidden />}
        items={[
          person.archived
            ? {
                label: t`Take out of the archive`,
                icon: <ArchiveRestore aria-hidden />,
                onSelect: actions.archive,
              }
            : { label: t`Archive`, icon: <Archive aria-hidden />, onSelect: actions.archive },
          null,
          { label: t`Delete`, icon: <Trash2 aria-hidden />, danger: true, onSelect: actions.remove },
        ]}
      />
    </>
  );
};

function usePersonActions({ id, archived }: PersonRow) {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const [, navigate] = useLocation();
  const failed = () => showToast({ message: t`That could not be saved on this device.` });

  const archive = async () => {
    const done = await archivePerson(journal, id, !archived);
    if (!done.ok) return failed();
    return showToast({
      message: archived ? t`Back among your people` : t`Archived. Their entries stay.`,
      action: { label: t`Undo`, onAction: () => void archivePerson(journal, id, archived) },
    });
  };

  const remove = async () => {
    const done = await deletePerson(journal, id);
    if (!done.ok) return failed();
    navigate(routeTo('people'), { replace: true });
    return showToast({
      message: t`Deleted. Your entries keep their words.`,
      action: { label: t`Undo`, onAction: () => void restorePerson(journal, id) },
    });
  };

  return { archive: () => void archive(), remove: () => void remove() };
}
