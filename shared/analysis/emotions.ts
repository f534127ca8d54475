// Which of the 27 emotions of GoEmotions the words show, by cue; families and polarity follow by the
// published mapping. Lists only what applies: where nothing shows, it says nothing.
import { EKMAN, EMOTIONS, type Emotion, POLARITIES, type Sentiment } from '#shared/model/analysis-labels.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import type { Clauses } from './clauses.ts';
import { compileCues, scanCues } from './cues.ts';
import { type Document, keyAt } from './document.ts';
import { EKMAN_MEMBERS, EMOTION_CUES, POLARITY_MEMBERS } from './english/emotion-cues.ts';
import { isDenied } from './guards.ts';

type Scored<T extends string> = { label: T; score: number };
export type EmotionReading = Pick<Analysis, 'emotions' | 'ekman' | 'polarity'>;

const STRONG = 0.62;
const WEAK = 0.24;
/** Below this an emotion is not said to apply. */
const THRESHOLD = 0.4;
const CERTAIN = 0.97;

type Cue = { readonly emotion: Emotion; readonly weight: number };

const isGlyph = (cue: string) => !/[a-z]/.test(cue) || cue === ':d';
const WORD_CUES: [string, Cue][] = [];
const GLYPHS = new Map<string, Cue[]>();

for (const emotion of EMOTIONS) {
  if (emotion === 'neutral') continue;
  const { strong, weak } = EMOTION_CUES[emotion];
  for (const [list, weight] of [
    [strong, STRONG],
    [weak ?? '', WEAK],
  ] as const) {
    // prettier-ignore
    for (const cue of list.split(/,\s+/).filter((entry) => entry.trim() !== '')) addCue(cue.trim().replace(/\s+/g, ' '), { emotion, weight });
  }
}

function addCue(source: string, cue: Cue): void {
  if (!isGlyph(source)) WORD_CUES.push([source, cue]);
  else GLYPHS.set(glyphKey(source), [...(GLYPHS.get(glyphKey(source)) ?? []), cue]);
}

/** A drawn face by its first code point, a typed one whole. */
function glyphKey(glyph: string): string {
  const first = glyph.codePointAt(0) ?? 0;
  return first > 255 ? String.fromCodePoint(first) : glyph.toLowerCase();
}

const INDEX = compileCues(WORD_CUES);

export function readEmotions(doc: Document, clauses: Clauses, sentiment: Sentiment): EmotionReading {
  const misses = new Map<Emotion, number>();
  const add = ({ emotion, weight }: Cue) => misses.set(emotion, (misses.get(emotion) ?? 1) * (1 - weight));
  let last: { emotion: Emotion | null; to: number } = { emotion: null, to: -1 };
  scanCues(doc, INDEX, (cue, match) => {
    if (cue.emotion === last.emotion && match.from < last.to) return;
    if (startsInName(doc, match.from) || match.negated || isDenied(doc, clauses, match.from)) return;
    last = { emotion: cue.emotion, to: match.to };
    add(cue);
  });
  doc.tokens.forEach((token) => {
    if (token.kind === 'emoji') for (const cue of GLYPHS.get(glyphKey(token.key)) ?? []) add(cue);
  });
  const emotions = EMOTIONS.flatMap((label) => {
    const score = 1 - (misses.get(label) ?? 1);
    return score >= THRESHOLD ? [{ label, score: round(Math.min(CERTAIN, score)) }] : [];
  });
  if (emotions.length === 0 && sentiment === 'neutral') emotions.push({ label: 'neutral', score: 0.5 });
  const best = sorted<Emotion>(emotions);
  return {
    emotions: best,
    ekman: gather(best, EKMAN, EKMAN_MEMBERS),
    polarity: gather(best, POLARITIES, POLARITY_MEMBERS),
  };
}

const startsInName = (doc: Document, at: number) => {
  const mention = doc.mentions[doc.mentionAt[at] ?? -1];
  return (
    mention !== undefined && mention.kind === 'person' && keyAt(doc, at) !== '@' && mention.status === 'known'
  );
};

/** The score of a family is the chance that at least one of its members applies. */
function gather<T extends string>(
  emotions: readonly Scored<Emotion>[],
  labels: readonly T[],
  members: Readonly<Record<T, readonly Emotion[]>>,
): Scored<T>[] {
  return sorted<T>(
    labels.flatMap((label) => {
      const own = emotions.filter((emotion) => members[label].includes(emotion.label));
      const miss = own.reduce((product, emotion) => product * (1 - emotion.score), 1);
      return own.length === 0 ? [] : [{ label, score: round(Math.min(CERTAIN, 1 - miss)) }];
    }),
  );
}

const sorted = <T extends string>(scores: readonly Scored<T>[]) =>
  scores.toSorted((a, b) => b.score - a.score);
const round = (value: number) => Math.round(value * 1000) / 1000;
