// How good or bad the words feel, by lexicon and rule, after VADER (Hutto and Gilbert 2014) with scopes
// of our own: negation reaches to the end of its clause, "but" moves the weight behind it. Says also
// how sure it is: where the words carry no signal, the answer is "unclear", not "neutral".
import type { Sentiment } from '#shared/model/analysis-labels.ts';
import type { Clauses } from './clauses.ts';
import { type CueMatch, compileCues, scanCues } from './cues.ts';
import { type Document, keyAt } from './document.ts';
import { IRREALIS, NEGATORS, words } from './english/function-words.ts';
import {
  BOOSTERS,
  DAMPENERS,
  EMOJI_VALENCE,
  FACES,
  LIKERS,
  OWN_WORDS,
  PHRASES,
  SILENT_WORDS,
} from './english/valence-extras.ts';
import { VALENCE_LEXICON } from './english/valence-lexicon.ts';
import type { Token } from './tokenise.ts';

/** Signal found in a stretch: sums of what is good and bad, both positive numbers. */
type Signal = { good: number; bad: number; hits: number };

export type ValenceReading = {
  readonly valence: number;
  readonly confidence: number;
  readonly sentiment: Sentiment;
  /** One for each sentence of the document. */
  readonly sentences: readonly number[];
};

const LEXICON: ReadonlyMap<string, number> = unpackLexicon();
const PHRASE_CUES = compileCues(PHRASES);
const LIKE_AFTER = words(LIKERS);
const BOOST = words(BOOSTERS);
/** What one wants, one has not. */
const WISHFUL = words('want wants wanted need needs wish wished');
const DAMPEN = words(DAMPENERS);

const BOOST_STEP = 0.3;
const CAPS_STEP = 0.7;
const NEGATED = -0.74;
/** "Not sad" is less than happy. */
const NEGATED_BAD = -0.4;
/** A negation or a booster does not reach over these. */
const SCOPE_ENDS = words('since until after before because that when while if who which');
const NEGATION_REACH = 5;
/** VADER's normaliser: how much a sum must be before it counts as strong. */
const SOFTNESS = 15;

function unpackLexicon(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of VALENCE_LEXICON.split('\n')) {
    const colon = line.indexOf(':');
    const value = Number(line.slice(0, colon)) / 10;
    for (const word of line.slice(colon + 1).split(' ')) table.set(word, value);
  }
  for (const word of words(SILENT_WORDS)) table.delete(word);
  for (const [word, value] of Object.entries(OWN_WORDS)) table.set(word, value);
  return table;
}

export function readValence(doc: Document, clauses: Clauses): ValenceReading {
  const values = valueTokens(doc, clauses);
  const shouting = isShouting(doc);
  const signals = doc.sentences.map((_, index) => sentenceSignal(doc, values, { index, clauses, shouting }));
  const sentences = signals.map((signal) => round(normalise(signal.good - signal.bad)));
  return { ...judge(doc, signals, sentences), sentences };
}

/** The plain value of each token: its word's, or its phrase's on the phrase's last token. */
function valueTokens(doc: Document, clauses: Clauses): Float64Array {
  const values = new Float64Array(doc.tokens.length);
  const covered = new Uint8Array(doc.tokens.length);
  const phrases: { match: CueMatch; value: number }[] = [];
  scanCues(doc, PHRASE_CUES, (value, match) => phrases.push({ match, value }));
  for (const { match, value } of phrases) {
    if (covered.subarray(match.from, match.to).includes(1)) continue;
    covered.fill(1, match.from, match.to);
    values[match.from] = value;
  }
  doc.tokens.forEach((token, at) => {
    if (covered[at] || (doc.mentionAt[at] ?? -1) !== -1 || clauses.of[at] === -1) return;
    if (token.kind === 'emoji') values[at] = emojiValue(token.key);
    else if (token.kind === 'word') values[at] = wordValue(doc, token, at);
  });
  return values;
}

const emojiValue = (key: string) =>
  FACES[key.toLowerCase()] ?? EMOJI_VALENCE.get(String.fromCodePoint(key.codePointAt(0) ?? 0)) ?? 0;

function wordValue(doc: Document, token: Token, at: number): number {
  if (token.key === 'like' || token.key === 'liked') return LIKE_AFTER.has(keyAt(doc, at - 1)) ? 1.4 : 0;
  const value = LEXICON.get(token.key);
  if (value !== undefined) return value;
  if (token.key.includes('-'))
    return token.key.split('-').reduce((sum, part) => sum + (LEXICON.get(part) ?? 0), 0);
  return LEXICON.get(squeeze(token.key)) ?? 0;
}

/** "sooo" to "so", "loooove" to "love". */
function squeeze(word: string): string {
  if (word.length > 40) return word;
  let squeezed = '';
  for (let at = 0; at < word.length;) {
    let end = at + 1;
    while (word.charAt(end) === word.charAt(at)) end += 1;
    squeezed += end - at >= 3 ? word.charAt(at) : word.slice(at, end);
    at = end;
  }
  return squeezed;
}

function isShouting(doc: Document): boolean {
  let upper = 0;
  let other = 0;
  for (const token of doc.tokens) {
    if (token.shape === 'upper') upper += 1;
    else if (token.kind === 'word' && token.key.length > 1) other += 1;
  }
  return upper > other;
}

type SentenceContext = { readonly index: number; readonly clauses: Clauses; readonly shouting: boolean };

function sentenceSignal(doc: Document, values: Float64Array, context: SentenceContext): Signal {
  const sentence = doc.sentences[context.index];
  const signal: Signal = { good: 0, bad: 0, hits: 0 };
  if (sentence === undefined) return signal;
  const but = contrastAt(doc, sentence.from, sentence.to);
  let marks = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (keyAt(doc, at) === '!') marks += 1;
    const plain = values[at] ?? 0;
    if (plain === 0) continue;
    let value = modify(doc, plain, { at, ...context });
    if (but !== -1) value *= at < but ? 0.5 : 1.4;
    if (sentence.question) value *= 0.6;
    signal.hits += 1;
    if (value > 0) signal.good += value;
    else signal.bad -= value;
  }
  const emphasis = Math.min(marks, 3) * 0.3;
  if (signal.good > signal.bad) signal.good += emphasis;
  else if (signal.bad > signal.good) signal.bad += emphasis;
  return signal;
}

function contrastAt(doc: Document, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (['but', 'however', 'yet'].includes(keyAt(doc, at))) return at;
  return -1;
}

function modify(
  doc: Document,
  plain: number,
  { at, clauses, shouting }: SentenceContext & { at: number },
): number {
  const clause = clauses.list[clauses.of[at] ?? -1];
  const sign = Math.sign(plain);
  let value = plain;
  if (!shouting && doc.tokens[at]?.shape === 'upper' && (doc.tokens[at]?.key.length ?? 0) > 2)
    value += sign * CAPS_STEP;
  const from = Math.max(clause?.from ?? at, at - NEGATION_REACH);
  let negated = false;
  for (let before = at - 1; before >= from; before -= 1) {
    const key = keyAt(doc, before);
    const distance = at - before;
    if (SCOPE_ENDS.has(key)) break;
    if (distance <= 3 && BOOST.has(key)) value += sign * BOOST_STEP * (1 - 0.05 * distance);
    else if (distance <= 3 && DAMPEN.has(key)) value -= sign * BOOST_STEP;
    else if (NEGATORS.has(key) && !isEmptyNegation(doc, before)) negated = true;
    else if (WISHFUL.has(key) && plain > 0) value *= 0.4;
    else if (IRREALIS.has(key) && key !== 'hope' && key !== 'will' && key !== "'ll") value *= 0.6;
  }
  if (!negated) return value;
  return value * (plain > 0 ? NEGATED : NEGATED_BAD);
}

/** "not only", "never so happy", "no one could be happier": no denial. */
function isEmptyNegation(doc: Document, at: number): boolean {
  const next = keyAt(doc, at + 1);
  const later = keyAt(doc, at + 2);
  if (next === 'only' || next === 'just' || next === 'to') return true;
  if (keyAt(doc, at) === 'without' && (next === 'a' || next === 'any'))
    return later === 'doubt' || later === 'question';
  return keyAt(doc, at) === 'never' && (next === 'so' || next === 'been' || later === 'so');
}

const normalise = (sum: number) => sum / Math.sqrt(sum * sum + SOFTNESS);
const round = (value: number) => Math.round(value * 1000) / 1000 + 0;

function judge(
  doc: Document,
  signals: readonly Signal[],
  sentences: readonly number[],
): Omit<ValenceReading, 'sentences'> {
  let good = 0;
  let bad = 0;
  let speaking = 0;
  let weight = 0;
  let sum = 0;
  signals.forEach((signal, index) => {
    good += signal.good;
    bad += signal.bad;
    if (signal.hits > 0) speaking += 1;
    const mass = signal.good + signal.bad;
    weight += mass;
    sum += mass * (sentences[index] ?? 0);
  });
  if (weight === 0) return { valence: 0, confidence: 0, sentiment: 'unclear' };
  // Sentences weigh by how much they say; the whole leans a little to the sum, as VADER does.
  const valence = round(0.6 * (sum / weight) + 0.4 * normalise(good - bad));
  const mass = good + bad;
  const agreement = Math.abs(good - bad) / mass;
  const coverage = speaking / Math.max(1, doc.sentences.length);
  const strength = mass / (mass + 2);
  const confidence = round(Math.min(0.95, strength * (0.3 + 0.5 * agreement + 0.2 * coverage)));
  return { valence, confidence, sentiment: sentimentOf({ valence, confidence, good, bad }) };
}

function sentimentOf(read: { valence: number; confidence: number; good: number; bad: number }): Sentiment {
  const { valence, confidence, good, bad } = read;
  const weaker = Math.min(good, bad);
  if (weaker >= 2 && weaker / Math.max(good, bad) >= 0.55) return 'mixed';
  if (confidence < 0.2) return Math.abs(valence) < 0.15 && confidence > 0.1 ? 'neutral' : 'unclear';
  if (valence >= 0.12) return 'positive';
  if (valence <= -0.12) return 'negative';
  return weaker >= 1.5 ? 'mixed' : 'neutral';
}
