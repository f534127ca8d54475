// Names in the text that belong to nobody yet: add them, or say that they are nobody.
import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { navigate } from 'wouter/use-browser-location';
import type { Analysis } from '#shared/model/analysis.ts';
import { dismissName } from '#app/data/commands/suggestion-commands.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { readDismissedNames } from '#app/data/queries/suggestion-queries.ts';
import { routeTo } from '#app/routes.ts';
import { ToggleChip } from '#app/ui/chip.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { suggestedNames } from './noticed.ts';

export const SuggestedPeople = ({ analysis }: { readonly analysis: Analysis }) => {
  const dismissed = useQuery(readDismissedNames);
  const names = dismissed ? suggestedNames(analysis, dismissed) : [];
  if (names.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm text-ink-3">
        <Trans>Someone new?</Trans>
      </h3>
      <ul>
        {names.map((name) => (
          <SuggestedPerson key={name} name={name} />
        ))}
      </ul>
    </section>
  );
};

const SuggestedPerson = ({ name }: { readonly name: string }) => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();

  const add = async () => {
    const { createPerson } = await import('#app/data/commands/person-commands.ts');
    const created = await createPerson(journal, { name, kind: 'other' });
    if (!created.ok) return showToast({ message: t`Not saved yet` });
    const { value: id } = created;
    showToast({
      message: t`${name} is one of your people now`,
      action: { label: t`Open`, onAction: () => navigate(routeTo('person', { id })) },
    });
  };
  const dismiss = async () => {
    await dismissName(journal, name);
    showToast({
      message: t`“${name}” will not be suggested again`,
      action: { label: t`Undo`, onAction: () => void dismissName(journal, name, false) },
    });
  };

  return (
    <li className="flex flex-wrap items-center gap-2 py-1.5">
      <span className="me-auto font-medium">
        <Trans>Add {name}?</Trans>
      </span>
      <ToggleChip
        pressed={false}
        icon={<UserPlus aria-hidden className="size-4" />}
        onPress={() => void add()}
      >
        <Trans>Add</Trans>
      </ToggleChip>
      <ToggleChip pressed={false} onPress={() => void dismiss()}>
        <Trans>Not a person</Trans>
      </ToggleChip>
    </li>
  );
};
