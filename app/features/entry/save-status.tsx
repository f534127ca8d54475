// Whether what is written is kept, in two words and a mark. Offline is no error: it is kept here.
import { Trans } from '@lingui/react/macro';
import { Check, CircleAlert } from 'lucide-react';
import type { SaveStatus as Status } from '#app/data/bodies/commit-loop.ts';

export const SaveStatus = ({ status }: { readonly status: Status }) => (
  <output className="inline-flex items-center gap-1 text-xs text-ink-3">
    <StatusWords status={status} />
  </output>
);

const StatusWords = ({ status }: { readonly status: Status }) => {
  if (typeof status !== 'string') {
    return (
      <span className="inline-flex items-center gap-1 font-semibold text-danger">
        <CircleAlert aria-hidden className="size-3.5" />
        <Trans>Not saved yet</Trans>
      </span>
    );
  }
  if (status === 'clean') return null;
  if (status === 'saving') return <Trans>Saving…</Trans>;
  if (status === 'pending') return <Trans>Writing…</Trans>;
  if (status === 'kept') return <Trans>Draft kept here</Trans>;
  return (
    <>
      <Check aria-hidden className="size-3.5" />
      <Trans>Saved on this device</Trans>
    </>
  );
};
