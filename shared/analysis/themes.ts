// What an entry is about: fifteen themes by their words, each with the words that say so.
import { THEMES, type Theme } from '#shared/model/analysis-labels.ts';
import type { Analysis, Span } from '#shared/model/analysis.ts';
import { compileCues, scanCues } from './cues.ts';
import type { Document } from './document.ts';
import { THEME_CUES } from './english/theme-words.ts';

const INDEX = compileCues(
  THEMES.flatMap((theme) =>
    THEME_CUES[theme].split(',').flatMap((cue) => {
      const source = cue.trim().replace(/\s+/g, ' ');
      return source === '' || source === '£' ? [] : [[source, theme] as const];
    }),
  ),
);

/** How many hits make a theme half sure, for a short entry; long ones need more. */
const HALF = 1.2;
const LONG = 150;
const THRESHOLD = 0.3;

/** Themes best first, with score 0..1 and the spans they rest on. */
export function readThemes(doc: Document): Analysis['themes'] {
  const spans = new Map<Theme, Span[]>();
  const seen = new Map<Theme, Set<string>>();
  scanCues(doc, INDEX, (theme, { from, to }) => {
    const start = doc.tokens[from]?.start ?? 0;
    const end = doc.tokens[to - 1]?.end ?? start;
    const list = spans.get(theme) ?? [];
    const previous = list.at(-1);
    if (previous !== undefined && start < previous.end) {
      if (end > previous.end) previous.end = end;
      return;
    }
    list.push({ start, end });
    spans.set(theme, list);
    const words = seen.get(theme) ?? new Set<string>();
    seen.set(theme, words.add(doc.text.slice(start, end).toLowerCase()));
  });
  const count = doc.tokens.length;
  const half = HALF * Math.max(1, Math.sqrt(count / LONG));
  return [...spans]
    .map(([label, list]) => {
      // A second hit of the same word is worth half a new one.
      const distinct = seen.get(label)?.size ?? 1;
      const hits = distinct + (list.length - distinct) / 2;
      return { label, score: Math.round((hits / (hits + half)) * 1000) / 1000, spans: list };
    })
    .filter(({ score }) => score >= THRESHOLD)
    .toSorted((a, b) => b.score - a.score || THEMES.indexOf(a.label) - THEMES.indexOf(b.label));
}
