// The journal could not be opened at all: what it means and what helps. Nothing is deleted here.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { StorageError } from '#app/data/storage-error.ts';
import { Button } from '#app/ui/button.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';

const NOT_OPENED = msg`The browser could not open the journal. What you wrote has not been touched. Close other tabs of Resonant, then load the page again.`;

const EXPLANATIONS: Readonly<Record<StorageError['type'], MessageDescriptor>> = {
  'storage-full': msg`This device has no space left. Make some room, then load the page again.`,
  'storage-missing': msg`This browser keeps nothing here, as in a private window. Open Resonant in a normal window: a journal that could not be kept would be worse than none.`,
  'newer-version': msg`This journal was written by a newer version of Resonant. Load the page again to get it.`,
  closed: NOT_OPENED,
  'storage-failed': NOT_OPENED,
};

export const JournalProblem = ({ error }: { readonly error: StorageError }) => {
  const { t, i18n } = useLingui();
  return (
    <Column>
      <PageHeader title={t`The journal did not open`} />
      <p className="text-ink-2">{i18n._(EXPLANATIONS[error.type])}</p>
      <Button className="mt-6" variant="primary" onClick={() => location.reload()}>
        <Trans>Load again</Trans>
      </Button>
    </Column>
  );
};
