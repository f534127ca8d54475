// An address that the app does not have.
import { Trans, useLingui } from '@lingui/react/macro';
import { routeTo } from '#app/routes.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';

export const NotFound = () => {
  const { t } = useLingui();
  return (
    <Column>
      <PageHeader title={t`Nothing here`} />
      <EmptyState
        action={
          <LinkButton href={routeTo('today')} variant="primary">
            <Trans>Go to Today</Trans>
          </LinkButton>
        }
      >
        <Trans>This address leads nowhere, or what it led to has been deleted.</Trans>
      </EmptyState>
    </Column>
  );
};
