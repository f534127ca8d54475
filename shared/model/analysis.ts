// What the analyser says of one entry. This is the final interface: the trained analyser, the
// lexicon analyser and the cloud's results all speak it. Spans are UTF-16 offsets into the entry
// text, end exclusive, and `text.slice(start, end)` is exactly the quoted words.
import { z } from 'zod/mini';
import { ACTORS, EKMAN, EMOTIONS, PATTERNS, POLARITIES, SENTIMENTS, THEMES } from './analysis-labels.ts';

const offset = z.int().check(z.nonnegative());
const unit = z.number().check(z.minimum(0), z.maximum(1));
const signedUnit = z.number().check(z.minimum(-1), z.maximum(1));

export const spanSchema = z.object({ start: offset, end: offset });

const scored = <const T extends readonly string[]>(labels: T) =>
  z.array(z.object({ label: z.enum(labels), score: unit }));

export const analysisSchema = z.object({
  /** The analyser and its tables: a change of either is a new version and a reason to analyse again. */
  version: z.string(),
  valence: signedUnit,
  confidence: unit,
  sentiment: z.enum(SENTIMENTS),
  /** Best first; only what applies. */
  emotions: scored(EMOTIONS),
  ekman: scored(EKMAN),
  polarity: scored(POLARITIES),
  patterns: z.array(
    z.object({
      label: z.enum(PATTERNS),
      actor: z.enum(ACTORS),
      personId: z.nullable(z.string()),
      /** The name or role word as it was written. */
      person: z.nullable(z.string()),
      spans: z.array(spanSchema).check(z.minLength(1)),
      confidence: unit,
      /** Id of the rule that found it. */
      rule: z.string(),
    }),
  ),
  themes: z.array(z.object({ label: z.enum(THEMES), score: unit, spans: z.array(spanSchema) })),
  entities: z.array(
    z.object({
      kind: z.enum(['person', 'role', 'place', 'time']),
      status: z.enum(['known', 'suggested']),
      start: offset,
      end: offset,
      text: z.string(),
      personId: z.nullable(z.string()),
    }),
  ),
  sentences: z.array(
    z.object({ start: offset, end: offset, valence: signedUnit, people: z.array(z.string()) }),
  ),
  safety: z.array(
    z.object({
      kind: z.enum(['self_harm', 'abuse']),
      level: z.enum(['explicit', 'implicit']),
      spans: z.array(spanSchema),
    }),
  ),
});

export type Span = z.infer<typeof spanSchema>;
export type Analysis = z.infer<typeof analysisSchema>;
export type PatternMatch = Analysis['patterns'][number];
export type Entity = Analysis['entities'][number];

/** Someone the writer has told the app about, as the analyser needs them. */
export type KnownPerson = {
  readonly id?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** A role word, as in shared/journal/roles.ts: "wife", "mother", "boss". */
  readonly role?: string | null;
};

export type AnalysisInput = {
  readonly text: string;
  readonly people: readonly KnownPerson[];
  /** The day of the entry, YYYY-MM-DD. Reserved for relative times. */
  readonly date?: string;
};
