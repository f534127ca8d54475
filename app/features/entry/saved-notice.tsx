// What the device noticed, shown the moment an entry is saved, with the way to it.
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Check, X } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { EntryId } from '#shared/model/ids.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { PATTERN_LABELS } from '#app/data/labels/pattern-labels.ts';
import { getEntry, type EntryDetail } from '#app/data/queries/entry-queries.ts';
import { usePersonNames } from '#app/data/queries/use-person-names.ts';
import { routeTo } from '#app/routes.ts';
import { Card } from '#app/ui/card.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { noticedIn, shortQuote, type NoticedCard } from './noticed.ts';
import { SuggestedPeople } from './suggested-people.tsx';

type SavedNoticeProps = { readonly id: EntryId; readonly onClose: () => void };

export const SavedNotice = ({ id, onClose }: SavedNoticeProps) => {
  const { t } = useLingui();
  const entry = useQuery((db) => getEntry(db, id), [id]);
  return (
    <output className="arrive block">
      <Card>
        <header className="-mt-2 -me-2 flex items-center justify-between gap-3">
          <h2 className="inline-flex items-center gap-2 font-semibold">
            <Check aria-hidden className="size-5 text-success" />
            <Trans>Saved on this device</Trans>
          </h2>
          <IconButton label={t`Close`} icon={<X aria-hidden />} onClick={onClose} />
        </header>
        {entry ? <Findings entry={entry} /> : null}
        <Link
          href={routeTo('entry', { id })}
          className="-mb-2 inline-flex min-h-11 items-center gap-1.5 font-semibold text-accent-ink hover:underline"
        >
          <Trans>Read the entry</Trans>
          <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />
        </Link>
      </Card>
    </output>
  );
};

const SHOWN = 3;

const Findings = ({ entry }: { readonly entry: EntryDetail }) => {
  const names = usePersonNames();
  const { analysis, text } = entry;
  const cards = useMemo(
    () => (analysis && analysis.safety.length === 0 ? noticedIn(analysis, text, names).cards : []),
    [analysis, text, names],
  );
  return (
    <>
      {cards.length > 0 ? (
        <>
          <h3 className="mt-1 text-sm text-ink-3">
            <Trans>What the app noticed</Trans>
          </h3>
          <ul className="mt-1 mb-2 flex flex-col gap-2">
            {cards.slice(0, SHOWN).map((card) => (
              <Finding key={card.key} card={card} />
            ))}
          </ul>
        </>
      ) : null}
      {analysis && analysis.safety.length === 0 ? <SuggestedPeople analysis={analysis} /> : null}
    </>
  );
};

const Finding = ({ card }: { readonly card: NoticedCard }) => {
  const { t, i18n } = useLingui();
  const label = i18n._(PATTERN_LABELS[card.pattern]);
  const { person, passages } = card;
  return (
    <li>
      <p className="font-medium">{person === null ? label : t`${label} with ${person}`}</p>
      <p className="font-serif text-ink-2">
        <mark className="rounded-t-mark border-b-2 border-evidence-line bg-evidence text-ink">
          “{shortQuote(passages[0]?.quote ?? '', 72)}”
        </mark>
      </p>
    </li>
  );
};
