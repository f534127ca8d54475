// Writing in an entry, in the place where it is read. Loaded when it is first wanted: it brings Yjs.
import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import type { OpenBody } from '#app/data/bodies/open-body.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { listPeople } from '#app/data/queries/person-queries.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button } from '#app/ui/button.tsx';
import { Editor } from '#app/ui/editor/editor.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import type { NoticedPassage } from './noticed.ts';
import { SaveStatus } from './save-status.tsx';
import { useOpenBody } from './use-open-body.ts';
import { usePeopleSuggestions } from './use-people-suggestions.ts';

type EntryEditorProps = {
  readonly id: EntryId;
  /** Where to begin, as an offset of the text. */
  readonly caret: number;
  readonly passages: readonly NoticedPassage[];
  readonly onDone: () => void;
};

export const EntryEditor = ({ id, ...props }: EntryEditorProps) => {
  const { t } = useLingui();
  const opening = useOpenBody(id);
  if (opening.state === 'opening') return <Skeleton className="h-40" />;
  if (opening.state === 'open') return <OpenEditor {...props} body={opening.body} />;
  return (
    <Banner tone="danger" title={t`This entry cannot be changed now`} urgent>
      <Trans>Its text could not be read. Load the page again; nothing is lost.</Trans>
    </Banner>
  );
};

type OpenEditorProps = Omit<EntryEditorProps, 'id'> & { readonly body: OpenBody };

const OpenEditor = ({ body, caret, passages, onDone }: OpenEditorProps) => {
  const { t } = useLingui();
  const status = useSyncExternalStore(body.status.subscribe, body.status.get);
  const people = useQuery(listPeople);
  const suggestions = usePeopleSuggestions(people);

  const done = async () => {
    const saved = await body.commit();
    if (saved.ok) onDone();
  };
  return (
    <div>
      <Editor
        label={t`Text of the entry`}
        placeholder={t`What happened, and with whom?`}
        look="bare"
        text={body.text}
        caret={caret}
        suggestions={suggestions}
        suggestionsLabel={t`People`}
        highlights={passages}
        onBlur={() => void body.commit()}
        onSubmit={() => void done()}
      />
      <div
        className="sticky bottom-[var(--bar-height,0px)] z-10 -mx-5 mt-4 flex items-center justify-between gap-3 border-t border-border bg-bg px-5 py-2 desk:mx-0 desk:px-0"
        data-print="none"
      >
        <SaveStatus status={status} />
        <Button variant="primary" onClick={() => void done()}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </div>
  );
};
