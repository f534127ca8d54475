// The composer for Today, and beside it whether its words are kept: two pieces of one thing, for two
// places of a page.
import { useSyncExternalStore, type ReactNode } from 'react';
import type { SaveStatus as Status } from '#app/data/bodies/commit-loop.ts';
import type { OpenBody } from '#app/data/bodies/open-body.ts';
import { Composer } from './composer.tsx';
import { SaveStatus } from './save-status.tsx';
import { useDraft } from './use-draft.ts';

export function useComposer(): { readonly composer: ReactNode; readonly status: ReactNode } {
  const draft = useDraft();
  return {
    composer: <Composer draft={draft} />,
    status: <DraftStatus body={draft.body} failed={draft.failed} />,
  };
}

type DraftStatusProps = { readonly body: OpenBody | null; readonly failed: boolean };

const NOT_OPENED: Status = { error: { type: 'storage-missing' } };
const subscribeToNothing = () => () => undefined;
const getClean = (): Status => 'clean';

const DraftStatus = ({ body, failed }: DraftStatusProps) => {
  const status = useSyncExternalStore(
    body?.status.subscribe ?? subscribeToNothing,
    body?.status.get ?? getClean,
  );
  return <SaveStatus status={failed ? NOT_OPENED : status} />;
};
