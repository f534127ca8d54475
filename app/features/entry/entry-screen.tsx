// One entry: read by default, with what the app noticed over its exact words; written in the same
// place. Missing, trashed, locked and loading are states of their own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Lock, Pencil, Star, Undo2 } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import { restoreEntry, updateEntry, type EntryUpdate } from '#app/data/commands/entry-commands.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { dayLabel, momentLabel } from '#app/data/labels/date-labels.ts';
import { getEntry, type EntryDetail } from '#app/data/queries/entry-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { routeTo } from '#app/routes.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { passageElementId } from '#app/ui/markdown/marked-text.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column, Panes } from '#app/ui/panes.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { EntryReading } from './entry-reading.tsx';
import type { EntrySheet } from './entry-sheet.ts';
import { noticedIn, type Noticed } from './noticed.ts';
import { NoticedPanel } from './noticed-panel.tsx';
import { SuggestedPeople } from './suggested-people.tsx';

const EntrySheets = lazy(async () => ({ default: (await import('./entry-sheets.tsx')).EntrySheets }));
const EntryEditor = lazy(async () => ({ default: (await import('./entry-editor.tsx')).EntryEditor }));

export const EntryScreen = ({ id }: { readonly id: EntryId }) => {
  const { t } = useLingui();
  const entry = useQuery((db) => getEntry(db, id), [id]);
  const backTo = routeTo('timeline') + location.search;
  const back = { href: backTo, label: t`Timeline` };
  if (entry === undefined) {
    return (
      <Column>
        <PageHeader title={<Skeleton className="h-8 w-56" />} back={back} />
        <Skeleton className="h-48" />
      </Column>
    );
  }
  if (entry === null) {
    return (
      <Column>
        <PageHeader title={t`No such entry`} back={back} />
        <EmptyState action={<LinkButton href={backTo}>{t`To the timeline`}</LinkButton>}>
          <Trans>It was deleted for good, or was never on this device.</Trans>
        </EmptyState>
      </Column>
    );
  }
  return <Entry key={id} entry={entry} back={back} />;
};

type EntryProps = {
  readonly entry: EntryDetail;
  readonly back: { readonly href: string; readonly label: string };
};

const NOTHING: Noticed = { passages: [], cards: [] };

const Entry = ({ entry, back }: EntryProps) => {
  const { row, text, analysis } = entry;
  const { t, i18n } = useLingui();
  const journal = useJournal();
  const names = usePersonNames();
  const [sheet, setSheet] = useState<EntrySheet | null>(null);
  const [sheetsWanted, setSheetsWanted] = useState(false);
  const [caret, setCaret] = useState<number | null>(null);
  const [revealed, setRevealed] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const hidden = row.locked && !revealed;
  const noticed = useMemo(
    () => (analysis && analysis.safety.length === 0 ? noticedIn(analysis, text, names) : NOTHING),
    [analysis, text, names],
  );
  const change = (update: EntryUpdate) => void updateEntry(journal, row.id, update);
  const openSheet = (wanted: EntrySheet) => {
    setSheetsWanted(true);
    setSheet(wanted);
  };
  const isEditing = caret !== null && !hidden;
  const showPassage = (passage: string) => {
    setCaret(null);
    setActiveId(passage);
    scrollToPassage(passage);
  };

  const header = (
    <PageHeader
      title={hidden ? t`Locked entry` : (row.title ?? dayLabel(i18n.locale, row.day))}
      back={back}
      meta={
        <button
          type="button"
          onClick={() => openSheet('time')}
          className="flex min-h-11 items-center rounded-lg hover:text-ink hover:underline"
        >
          {momentLabel(i18n.locale, row.time, row.zone)}
          <VisuallyHidden>{t`, change the date and time`}</VisuallyHidden>
        </button>
      }
      actions={
        <>
          <IconButton
            label={t`Favourite`}
            icon={<Star aria-hidden />}
            pressed={row.favourite}
            onClick={() => change({ favourite: !row.favourite })}
          />
          {isEditing || hidden ? null : (
            <IconButton
              label={t`Write`}
              icon={<Pencil aria-hidden />}
              onClick={() => setCaret(text.length)}
            />
          )}
          <EntryMenu row={row} text={text} backTo={back.href} onSheet={openSheet} />
        </>
      }
    />
  );

  const detail = (
    <Column>
      {header}
      {row.deletedAt === null ? null : <InTrash id={row.id} />}
      <article style={{ viewTransitionName: `entry-${row.id}` }} data-arrives>
        {hidden ? (
          <EmptyState
            icon={<Lock aria-hidden />}
            action={<Button onClick={() => setRevealed(true)}>{t`Show it`}</Button>}
          >
            <Trans>The words of this entry are hidden.</Trans>
          </EmptyState>
        ) : isEditing ? (
          <Suspense fallback={<Skeleton className="h-40" />}>
            <EntryEditor
              id={row.id}
              caret={caret}
              passages={noticed.passages}
              onDone={() => setCaret(null)}
            />
          </Suspense>
        ) : (
          <EntryReading
            text={text}
            analysis={analysis}
            noticed={noticed}
            activeId={activeId}
            onPassage={showCardOf}
            onEdit={setCaret}
          />
        )}
      </article>
      {hidden ? null : <EntryFacts row={row} names={names} onEdit={() => openSheet('facts')} />}
      {sheetsWanted ? (
        <Suspense>
          <EntrySheets
            sheet={sheet}
            onClose={() => setSheet(null)}
            row={row}
            text={text}
            names={names}
            onChange={change}
          />
        </Suspense>
      ) : null}
    </Column>
  );
  const evidence =
    analysis && !hidden && text.trim() !== '' ? (
      <NoticedPanel analysis={analysis} noticed={noticed} onPassage={showPassage}>
        <SuggestedPeople analysis={analysis} />
      </NoticedPanel>
    ) : null;
  return <Panes detail={detail} evidence={evidence} />;
};

const InTrash = ({ id }: { readonly id: EntryId }) => {
  const { t } = useLingui();
  const journal = useJournal();
  return (
    <div className="mb-4">
      <Banner
        actions={
          <Button icon={<Undo2 aria-hidden />} onClick={() => void restoreEntry(journal, id)}>
            {t`Take it out`}
          </Button>
        }
      >
        <Trans>This entry is in the trash. It is deleted for good after 30 days.</Trans>
      </Banner>
    </div>
  );
};

/** After the text is drawn: the entry may just have been in the editor. */
function scrollToPassage(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(passageElementId(id));
    element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    element?.querySelector('button')?.focus({ preventScroll: true });
  });
}

function showCardOf(id: string): void {
  const pill = document.querySelector<HTMLElement>(`[data-passage="${CSS.escape(id)}"]`);
  pill?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  pill?.focus({ preventScroll: true });
}
