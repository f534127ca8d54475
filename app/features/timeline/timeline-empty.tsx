// Nothing to list: because nothing is written yet, or because nothing fits the filter.
import { Trans } from '@lingui/react/macro';
import { Feather, ListFilter } from 'lucide-react';
import type { EntryFilter } from '#app/data/queries/entry-queries.ts';
import { NEW_ENTRY, routeTo } from '#app/routes.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';

export const TimelineEmpty = ({ filter }: { readonly filter: EntryFilter }) =>
  Object.keys(filter).length === 0 ? (
    <EmptyState
      icon={<Feather />}
      action={
        <LinkButton href={NEW_ENTRY} variant="primary">
          <Trans>Write the first entry</Trans>
        </LinkButton>
      }
    >
      <Trans>What you write will stand here, newest first.</Trans>
    </EmptyState>
  ) : (
    <EmptyState
      icon={<ListFilter />}
      action={
        <LinkButton href={routeTo('timeline')}>
          <Trans>Show all entries</Trans>
        </LinkButton>
      }
    >
      <Trans>No entry fits this filter.</Trans>
    </EmptyState>
  );
