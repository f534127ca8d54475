// An entry as it is read: rendered Markdown with the numbered passages, names as links to their page.
// Pressing the text goes on writing there.
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState, type MouseEvent } from 'react';
import type { Analysis } from '#shared/model/analysis.ts';
import { PATTERN_LABELS } from '#app/data/labels/pattern-labels.ts';
import { routeTo } from '#app/routes.ts';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/dialog.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MarkdownView } from '#app/ui/markdown/markdown-view.tsx';
import type { Accent, Passage } from '#app/ui/markdown/passages.ts';
import { caretFromPoint } from './caret-from-point.ts';
import type { Noticed } from './noticed.ts';

type EntryReadingProps = {
  readonly text: string;
  readonly analysis: Analysis | null;
  readonly noticed: Noticed;
  readonly activeId: string | null;
  /** A passage's number was pressed. */
  readonly onPassage: (id: string) => void;
  /** Go on writing, at this offset. */
  readonly onEdit: (caret: number) => void;
};

const NOBODY: readonly Accent[] = [];

export const EntryReading = ({ text, analysis, noticed, activeId, onPassage, onEdit }: EntryReadingProps) => {
  const [link, setLink] = useState<string | null>(null);
  const passages = usePassages(noticed);
  const accents = useMemo(() => (analysis ? namesIn(analysis, text) : NOBODY), [analysis, text]);

  if (text.trim() === '') {
    return (
      <EmptyState
        action={
          <Button onClick={() => onEdit(text.length)}>
            <Trans>Write something</Trans>
          </Button>
        }
      >
        <Trans>There are no words in this entry yet.</Trans>
      </EmptyState>
    );
  }
  const editHere = (event: MouseEvent<HTMLElement>) => {
    const isControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    if (isControl || !document.getSelection()?.isCollapsed) return;
    onEdit(caretFromPoint({ x: event.clientX, y: event.clientY }, text));
  };
  return (
    <>
      {/* The pencil does the same for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className="cursor-text" onClick={editHere}>
        <MarkdownView
          source={text}
          omitTitle
          passages={passages}
          accents={accents}
          activeId={activeId}
          onPassage={onPassage}
          onLink={setLink}
        />
      </div>
      <LinkQuestion link={link} onClose={() => setLink(null)} />
    </>
  );
};

function usePassages({ passages, cards }: Noticed): Passage[] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const patternsAt = (id: string) =>
      cards
        .filter((card) => card.passages.some((passage) => passage.id === id))
        .map(({ pattern }) => i18n._(PATTERN_LABELS[pattern]))
        .join(', ');
    return passages.map(({ id, number, start, end }) => {
      const patterns = patternsAt(id);
      return { id, number, start, end, label: t`Passage ${number}: ${patterns}` };
    });
  }, [passages, cards, i18n, t]);
}

/** The people of the journal where they are named; a name that is not there any more is left out. */
const namesIn = ({ entities }: Analysis, text: string): Accent[] =>
  entities.flatMap(({ kind, personId, start, end, text: name }) =>
    kind === 'person' && personId !== null && text.slice(start, end) === name
      ? [{ start, end, href: routeTo('person', { id: personId }) }]
      : [],
  );

const LinkQuestion = ({ link, onClose }: { readonly link: string | null; readonly onClose: () => void }) => {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open={link !== null}
      onClose={onClose}
      title={t`Open this link?`}
      description={<span className="wrap-anywhere">{link}</span>}
      confirmLabel={t`Open`}
      onConfirm={() => {
        if (link !== null) window.open(link, '_blank', 'noopener,noreferrer');
        onClose();
      }}
    >
      <p className="text-sm text-ink-2">
        <Trans>It leads out of your journal. The page will not learn where you came from.</Trans>
      </p>
    </ConfirmDialog>
  );
};
