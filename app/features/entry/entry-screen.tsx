// Holds the place of the screen until it is written.
import { useLingui } from '@lingui/react/macro';
import type { EntryId } from '#shared/model/ids.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';

export const EntryScreen = ({ id }: { readonly id: EntryId }) => {
  const { t } = useLingui();
  return (
    <div data-id={id}>
      <Column>
        <PageHeader title={t`Entry`} />
      </Column>
    </div>
  );
};
