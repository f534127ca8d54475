// The first entries as they would come in.
import { useLingui } from '@lingui/react/macro';
import { Star } from 'lucide-react';
import { dayOf } from '#shared/journal/days.ts';
import { excerptOf } from '#shared/journal/excerpt.ts';
import type { ImportedEntry } from '#shared/journal/import/imported-entry.ts';
import { dateLabel, timeLabel } from '#app/data/labels/date-labels.ts';
import { FEELING_LABELS, MOOD_LABELS } from '#app/data/labels/mood-labels.ts';
import { Card } from '#app/ui/card.tsx';
import { Glyph } from '#app/ui/glyph.tsx';
import { StepGlyph } from '#app/ui/step-scale.tsx';

const SHOWN = 5;

export const ImportPreview = ({ entries }: { readonly entries: readonly ImportedEntry[] }) => {
  const { t } = useLingui();
  return (
    <ul aria-label={t`Preview`} className="flex flex-col gap-3">
      {entries.slice(0, SHOWN).map((entry) => (
        <PreviewCard key={entry.line} {...entry} />
      ))}
    </ul>
  );
};

const PreviewCard = ({ text, time, zone, dated, mood, feelings, favourite, tags, people }: ImportedEntry) => {
  const { t, i18n } = useLingui();
  const { title, excerpt } = excerptOf(text);
  const day = dateLabel(i18n.locale, dayOf(time, zone));
  const when = `${day}, ${timeLabel(i18n.locale, time, zone)}`;
  return (
    <Card as="li">
      <div className="flex items-center justify-between gap-3 text-xs text-ink-3">
        <span>
          {[dated ? when : t`${day} (no date in the file)`, ...people, ...tags.map((tag) => `#${tag}`)].join(
            ' · ',
          )}
        </span>
        <span className="flex shrink-0 items-center gap-1.5">
          {favourite ? <Star aria-label={t`Favourite`} className="size-3.5" /> : null}
          {feelings.map((mark) => (
            <Glyph key={mark} mark={mark} label={i18n._(FEELING_LABELS[mark])} size={15} />
          ))}
          {mood === null ? null : <StepGlyph step={mood} label={i18n._(MOOD_LABELS[mood])} size={20} />}
        </span>
      </div>
      {title === null ? null : <p className="mt-1 font-serif text-reading font-semibold">{title}</p>}
      <p className="mt-1 line-clamp-3 font-serif leading-[1.6]">{excerpt}</p>
    </Card>
  );
};
