// Everyone the writer has told the app about, by name. Nothing here ranks anybody.
import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dayOf, monthOf } from '#shared/journal/days.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { listPeopleOverview, type PersonOverview } from '#app/data/queries/people-overview.ts';
import { routeTo } from '#app/routes.ts';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { ListCard } from '#app/ui/list-row.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { PersonListRow } from './person-list-row.tsx';
import { PersonSheet } from './person-sheet.tsx';

export const PeopleScreen = () => {
  const { t } = useLingui();
  const { clock } = useJournal();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const today = dayOf(clock.now(), clock.zone());
  const overview = useQuery((db) => listPeopleOverview(db, monthOf(today)), [monthOf(today)]);

  return (
    <Column>
      <PageHeader
        title={t`People`}
        actions={
          <IconButton
            label={t`Add someone`}
            icon={<UserPlus aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => setAdding(true)}
          />
        }
      />
      {overview === undefined ? (
        <SkeletonCards count={3} />
      ) : overview.length === 0 ? (
        <EmptyState
          icon={<UsersRound />}
          action={
            <Button variant="primary" onClick={() => setAdding(true)}>
              <Trans>Add someone</Trans>
            </Button>
          }
        >
          <Trans>Who is in your life? Add someone, and your entries will find them by name.</Trans>
        </EmptyState>
      ) : (
        <PeopleLists overview={overview} today={today} />
      )}
      <PersonSheet
        open={adding}
        person={null}
        onClose={() => setAdding(false)}
        onSaved={(id) => navigate(routeTo('person', { id }))}
      />
    </Column>
  );
};

type PeopleListsProps = { readonly overview: readonly PersonOverview[]; readonly today: string };

const PeopleLists = ({ overview, today }: PeopleListsProps) => {
  const { t } = useLingui();
  const here = overview.filter(({ person }) => !person.archived);
  const archived = overview.filter(({ person }) => person.archived);
  return (
    <>
      {here.length > 0 ? (
        <ListCard label={t`People`}>
          {here.map((each) => (
            <PersonListRow key={each.person.id} {...each} today={today} />
          ))}
        </ListCard>
      ) : null}
      {archived.length > 0 ? (
        <section aria-labelledby="archived-people">
          <SectionHeading id="archived-people">
            <Trans>Archived</Trans>
          </SectionHeading>
          <ListCard label={t`Archived`}>
            {archived.map((each) => (
              <PersonListRow key={each.person.id} {...each} today={today} />
            ))}
          </ListCard>
        </section>
      ) : null}
    </>
  );
};
