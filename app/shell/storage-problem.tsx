// Says at once when what is written is not being kept, and what to do about it. Being offline is not a
// problem and is never told here.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Health } from '#app/data/health.ts';
import type { StorageError } from '#app/data/storage-error.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button } from '#app/ui/button.tsx';

const BY_ANOTHER_TAB = msg`The journal was closed by another tab. Copy what you just wrote, then load this page again.`;
const REFUSED = msg`The browser refused to store it. Copy what you just wrote, and keep this page open.`;

const ADVICE: Readonly<Record<StorageError['type'], MessageDescriptor>> = {
  'storage-full': msg`This device has no space left. Make some room, and keep this page open until then.`,
  'newer-version': BY_ANOTHER_TAB,
  closed: BY_ANOTHER_TAB,
  'storage-missing': REFUSED,
  'storage-failed': REFUSED,
};

const Reload = () => (
  <Button onClick={() => location.reload()}>
    <Trans>Load again</Trans>
  </Button>
);

export const StorageProblem = ({ health }: { readonly health: Exclude<Health, { status: 'ok' }> }) => {
  const { t, i18n } = useLingui();
  return (
    <div className="mx-auto w-full max-w-column px-5 pt-4 desk:px-8">
      {health.status === 'reload' ? (
        <Banner actions={<Reload />}>
          <Trans>Resonant was updated in another tab. Load this page again to go on.</Trans>
        </Banner>
      ) : (
        <Banner tone="danger" urgent title={t`Your last words are not saved yet`}>
          {i18n._(ADVICE[health.error.type])}
        </Banner>
      )}
    </div>
  );
};
