// One person: who they are, what is known of them, and the entries they are in, newest first.
import { Trans, useLingui } from '@lingui/react/macro';
import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import type { PersonId } from '#shared/model/ids.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { LIFE_CYCLE_LABELS, relationOf } from '#app/data/labels/person-labels.ts';
import { getPerson } from '#app/data/queries/person-queries.ts';
import type { PersonRow } from '#app/data/rows.ts';
import { routeTo } from '#app/routes.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { PersonAvatar } from './person-avatar.tsx';
import { PersonEntries } from './person-entries.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PersonSheet } from './person-sheet.tsx';

export const PersonScreen = ({ id }: { readonly id: PersonId }) => {
  const { t } = useLingui();
  const person = useQuery((db) => getPerson(db, id), [id]);
  const [editing, setEditing] = useState(false);
  const back = { href: routeTo('people'), label: t`People` };

  if (person === null) {
    return (
      <Column>
        <PageHeader title={t`Nobody here`} back={back} />
        <EmptyState
          icon={<UserRoundX />}
          action={
            <LinkButton href={routeTo('people')}>
              <Trans>Back to everyone</Trans>
            </LinkButton>
          }
        >
          <Trans>This person is not in the journal on this device, or not any more.</Trans>
        </EmptyState>
      </Column>
    );
  }
  return (
    <Column>
      <PageHeader
        back={back}
        title={
          <span className="flex items-center gap-3">
            {person ? <PersonAvatar name={person.name} /> : null}
            {person?.name ?? t`Person`}
          </span>
        }
        actions={person ? <PersonMenu person={person} onEdit={() => setEditing(true)} /> : null}
      />
      {person ? (
        <>
          <PersonLine person={person} />
          <PersonFacts person={person} />
          <PersonEntries id={id} />
          <PersonSheet open={editing} person={person} onClose={() => setEditing(false)} />
        </>
      ) : (
        <SkeletonCards count={3} />
      )}
    </Column>
  );
};

const PersonLine = ({ person }: { readonly person: PersonRow }) => {
  const { t, i18n } = useLingui();
  const { aliases, lifeCycle, archived } = person;
  return (
    <ul aria-label={t`About`} className="flex flex-wrap gap-2">
      <li className="flex">
        <Chip tone="accent">{relationOf(i18n, person)}</Chip>
      </li>
      {aliases.map((alias) => (
        <li key={alias} className="flex">
          <Chip>{alias}</Chip>
        </li>
      ))}
      {lifeCycle === 'active' ? null : (
        <li className="flex">
          <Chip>{i18n._(LIFE_CYCLE_LABELS[lifeCycle])}</Chip>
        </li>
      )}
      {archived ? (
        <li className="flex">
          <Chip>
            <Trans>Archived</Trans>
          </Chip>
        </li>
      ) : null}
    </ul>
  );
};
