// Names in the text that belong to nobody yet: add them, or say that they are nobody.
import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { navigate } from 'wouter/use-browser-location';
import type { Analysis } from '#shared/model/analysis.ts';
import { createPerson } from '#app/data/commands/person-commands.ts';
import { dismissName } from '#app/data/commands/suggestion-commands.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { readDismissedNames } from '#app/data/queries/suggestion-queries.ts';
import { routeTo } from '#app/routes.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { suggestedNames } from './noticed.ts';

export const SuggestedPeople = ({ analysis }: { readonly analysis: Analysis }) => {
  const dismissed = useQuery(readDismissedNames);
  const names = dismissed ? suggestedNames(analysis, dismissed) : [];
  return names.map((name) => <SuggestedPerson key={name} name={name} />);
};

const SuggestedPerson = ({ name }: { readonly name: string }) => {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();

  const add = async () => {
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
    <Card tone="sunken" className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <p className="font-medium">
        <Trans>Add {name}?</Trans>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="quiet" onClick={() => void dismiss()}>
          <Trans>Not a person</Trans>
        </Button>
        <Button icon={<UserPlus aria-hidden />} onClick={() => void add()}>
          <Trans>Add</Trans>
        </Button>
      </div>
    </Card>
  );
};
