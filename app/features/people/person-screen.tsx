// Holds the place of the screen until it is written.
import { useLingui } from '@lingui/react/macro';
import type { PersonId } from '#shared/model/ids.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';

export const PersonScreen = ({ id }: { readonly id: PersonId }) => {
  const { t } = useLingui();
  return (
    <div data-id={id}>
      <Column>
        <PageHeader title={t`Person`} />
      </Column>
    </div>
  );
};
