// What the app noticed: one card a pattern and person, each pointing at its passages. Corrections
// ("Right", "Not that") will stand at the foot of a card. Where the words tell of danger it is quiet
// and shows no pattern at all.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Analysis } from '#shared/model/analysis.ts';
import { useSettings } from '#app/data/journal-context.tsx';
import { PATTERN_LABELS } from '#app/data/labels/pattern-labels.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Card } from '#app/ui/card.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { shortQuote, type Noticed, type NoticedCard } from './noticed.ts';
import { PATTERN_SENTENCES } from './pattern-sentences.ts';
import { emotionsOf, SENTIMENT_WORDS } from './reading-words.ts';

type NoticedPanelProps = {
  readonly analysis: Analysis;
  readonly noticed: Noticed;
  /** Shows a passage in the text. */
  readonly onPassage: (id: string) => void;
  readonly children?: ReactNode;
};

export const NoticedPanel = ({ analysis, noticed, onPassage, children }: NoticedPanelProps) => {
  const { t } = useLingui();
  if (analysis.safety.length > 0) return <CareNote />;
  return (
    <section aria-label={t`What the app noticed`} data-print="none">
      <SectionHeading>
        <Trans>What the app noticed</Trans>
      </SectionHeading>
      <div className="flex flex-col gap-3">
        <WholeReading analysis={analysis} />
        {noticed.cards.map((card) => (
          <PatternCard key={card.key} card={card} onPassage={onPassage} />
        ))}
        {children}
      </div>
    </section>
  );
};

const WholeReading = ({ analysis }: { readonly analysis: Analysis }) => {
  const { i18n } = useLingui();
  const emotions = emotionsOf(analysis).map((emotion) => i18n._(emotion));
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(emotions);
  return (
    <p className="text-ink-2">
      {i18n._(SENTIMENT_WORDS[analysis.sentiment])}
      {emotions.length > 0 ? <Trans>, with {list}</Trans> : null}.
    </p>
  );
};

/** More passages than this are shown when asked for. */
const FEW = 5;

type PatternCardProps = { readonly card: NoticedCard; readonly onPassage: (id: string) => void };

const PatternCard = ({ card, onPassage }: PatternCardProps) => {
  const { i18n, t } = useLingui();
  const label = i18n._(PATTERN_LABELS[card.pattern]);
  const { person } = card;
  const [all, setAll] = useState(false);
  const shown = all ? card.passages : card.passages.slice(0, FEW);
  return (
    <Card as="article">
      <header className="flex items-baseline justify-between gap-3">
        <h3 className="font-semibold">{person === null ? label : t`${label} with ${person}`}</h3>
        <span className="shrink-0 text-xs text-ink-3">
          <Plural value={card.passages.length} one="from # passage" other="from # passages" />
        </span>
      </header>
      <p className="mt-1 text-sm text-ink-2">{i18n._(PATTERN_SENTENCES[card.pattern][card.actor])}</p>
      <ul className="mt-3 flex flex-col items-start gap-2">
        {shown.map((passage) => (
          <li key={passage.id} className="max-w-full">
            <button
              type="button"
              data-passage={passage.id}
              onClick={() => onPassage(passage.id)}
              className="relative flex min-h-9 max-w-full items-center gap-1.5 rounded-full bg-accent-soft px-3.5 py-1.5 text-start text-sm font-medium text-accent-ink before:absolute before:-inset-1 hover:underline"
            >
              <span className="tabular-nums">{passage.number}</span>
              <span className="truncate">“{shortQuote(passage.quote)}”</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < card.passages.length ? (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-1 min-h-11 text-sm font-semibold text-accent-ink hover:underline"
        >
          <Trans>Show all passages</Trans>
        </button>
      ) : null}
    </Card>
  );
};

const CareNote = () => {
  const { t } = useLingui();
  const { safetyCard } = useSettings();
  const [closed, setClosed] = useState(false);
  if (!safetyCard || closed) return null;
  return (
    <Banner tone="info" title={t`This sounds hard`} onDismiss={() => setClosed(true)}>
      <Trans>
        If you or someone else is in danger now, call your local emergency number. Someone you trust can help
        too. This note is only on this device.
      </Trans>
    </Banner>
  );
};
