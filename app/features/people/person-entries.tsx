// The entries someone is in, a page at a time.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PersonId } from '#shared/model/ids.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { toEntryCard } from '#app/data/entry-card.ts';
import { filterToQuery } from '#app/data/entry-filter-query.ts';
import { listPersonEntries } from '#app/data/queries/person-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { NEW_ENTRY } from '#app/routes.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MarkedCard } from '#app/ui/marked-card.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';

const PAGE = 20;

export const PersonEntries = ({ id }: { readonly id: PersonId }) => {
  const { i18n } = useLingui();
  const [pages, setPages] = useState(1);
  // One more than is shown tells whether there is more.
  const rows = useQuery((db) => listPersonEntries(db, id, { limit: pages * PAGE + 1 }), [id, pages]);
  const names = usePersonNames();
  const query = filterToQuery({ personId: id });
  return (
    <section aria-labelledby="person-entries">
      <SectionHeading id="person-entries">
        <Trans>Entries</Trans>
      </SectionHeading>
      {rows === undefined ? (
        <SkeletonCards count={3} />
      ) : rows.length === 0 ? (
        <EmptyState
          action={
            <LinkButton href={NEW_ENTRY}>
              <Trans>Write about them</Trans>
            </LinkButton>
          }
        >
          <Trans>Entries that name them will stand here.</Trans>
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {rows.slice(0, pages * PAGE).map((row) => (
            <li key={row.id}>
              <MarkedCard {...toEntryCard(row, { i18n, names, withDay: true, query })} />
            </li>
          ))}
        </ul>
      )}
      {rows && rows.length > pages * PAGE ? (
        <Button className="mt-4 w-full" onClick={() => setPages((count) => count + 1)}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </section>
  );
};
