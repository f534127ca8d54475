// Holds the place of the screen until it is written.
import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';

export const TrashScreen = () => {
  const { t } = useLingui();
  return (
    <Column>
      <PageHeader title={t`Trash`} />
    </Column>
  );
};
