// People, places and times that the writer has not told the app about: suggestions to confirm, never
// more. Precision comes before recall: a capital alone is not a person, it takes someone to be with,
// to tell, or who speaks.
import type { Entity } from '#shared/model/analysis.ts';
import type { Document, Mention } from './document.ts';
import { compileCues, scanCues } from './cues.ts';
import { ADVERBS, MONTHS, SPEECH, WEEKDAYS, words } from './english/function-words.ts';
import { AMBIGUOUS_NAMES, OPENERS, TITLES, genderOfName, isCommonName, isNotAName } from './english/names.ts';
import { type Reading, opensSpeech, readsAsName } from './people.ts';
import type { Token } from './tokenise.ts';

const BEFORE_PERSON = words(`
  with told asked met texted rang phoned messaged emailed hugged kissed thanked married dating invited helped
  tell ask meet text phone message hug kiss thank invite helping meeting texting hugging facetimed
`);
const BEFORE_TO = words(
  'talk talked talking spoke speak speaking wrote apologised apologized chatted listened said proposed chatting',
);
const BEFORE_FROM = words('text call message letter email heard note card texts calls hug');
const AFTER_OWN = words(`
  house place flat birthday wedding mum mom dad mother father party family parents husband wife sister brother kids
  funeral apartment room car boyfriend girlfriend kitchen garden baby face voice hand idea
`);
const DOES = words(`
  called texted rang hugged kissed smiled came arrived helped invited brought made cooked apologised apologized thinks
  wants loves knows cried listened visited phoned messaged surprised gave got took went left
`);
const MOST_PARTS = 3;

/** Names of people, in order; `taken` marks tokens that belong to somebody known. */
export function findNewNames(reading: Reading, taken: Uint8Array): Mention[] {
  const sure = new Set<string>();
  const candidates: { from: number; to: number; key: string }[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (taken[at] || !isNameShaped(reading, at)) continue;
    const to = nameEnd(reading, at, taken);
    const key = reading.tokens[at]?.key ?? '';
    candidates.push({ from: at, to, key });
    if (isNamed(reading, at, to)) sure.add(key);
    at = to - 1;
  }
  return candidates
    .filter(({ key }) => sure.has(key))
    .map(({ from, to, key }) => newMention(reading, { from, to, key }));
}

function newMention(reading: Reading, found: { from: number; to: number; key: string }): Mention {
  const { from, to, key } = found;
  const start = reading.tokens[from]?.start ?? 0;
  const before = reading.tokens[from - 1];
  const end = reading.tokens[to - 1]?.end ?? start;
  const gender = genderOfName(TITLES.has(key) ? '' : key) ?? null;
  const at = before?.key === '@' && before.end === start;
  return {
    kind: 'person',
    status: 'suggested',
    from: at ? from - 1 : from,
    to,
    start,
    end,
    personId: null,
    gender,
    outside: false,
  };
}

function isNameShaped(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.shape !== 'title' || token.key.length < 2)
    return false;
  if (isNotAName(token.key)) return false;
  if (TITLES.has(token.key))
    return reading.tokens[at + 1]?.shape === 'title' || reading.tokens[at + 1]?.key === '.';
  const sentence = reading.sentences[reading.sentenceOf[at] ?? -1];
  if (sentence === undefined || sentence.kind === 'heading') return false;
  if (AMBIGUOUS_NAMES.has(token.key)) return readsAsName(reading, at);
  return !opensSpeech(reading.tokens, at, sentence.from) || !isOpener(token.key);
}

const isOpener = (key: string) => OPENERS.has(key) || ADVERBS.has(key) || key.endsWith('ly');

function nameEnd(reading: Reading, from: number, taken: Uint8Array): number {
  let to = from + 1;
  if (TITLES.has(reading.tokens[from]?.key ?? '') && reading.tokens[to]?.key === '.') to += 1;
  while (to < reading.tokens.length && to - from < MOST_PARTS) {
    const token = reading.tokens[to];
    if (token === undefined || taken[to] || token.shape !== 'title' || isNotAName(token.key)) break;
    if (token.start - (reading.tokens[to - 1]?.end ?? 0) !== 1) break;
    to += 1;
  }
  return to;
}

function isNamed(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const first = tokens[from];
  if (first === undefined) return false;
  const before = tokens[from - 1];
  if (before?.key === '@' && before.end === first.start) return true;
  if (TITLES.has(first.key)) return to > from + 1;
  const opens = opensSpeech(tokens, from, reading.sentences[reading.sentenceOf[from] ?? 0]?.from ?? 0);
  if (isCommonName(first.key)) return true;
  if (!opens && expectsName(tokens, from)) return true;
  return actsAsPerson(tokens, to, opens);
}

function expectsName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.key ?? '';
  const earlier = tokens[from - 2]?.key ?? '';
  if (BEFORE_PERSON.has(before)) return true;
  if (before === 'to') return BEFORE_TO.has(earlier);
  if (before === 'from') return BEFORE_FROM.has(earlier);
  if (before === 'and') return ['me', 'i', 'mum', 'dad', 'mom'].includes(earlier);
  return [
    'friend',
    'sister',
    'brother',
    'cousin',
    'daughter',
    'son',
    'wife',
    'husband',
    'boyfriend',
    'girlfriend',
    'colleague',
  ].includes(before);
}

function actsAsPerson(tokens: readonly Token[], to: number, opens: boolean): boolean {
  const after = tokens[to]?.key ?? '';
  const later = tokens[to + 1]?.key ?? '';
  if (SPEECH.has(after) && after !== 'goes') return true;
  if (after === 'and' && (later === 'i' || later === 'me')) return true;
  if (after === "'s") return AFTER_OWN.has(later);
  return !opens && DOES.has(after);
}

const PLACE_BEFORE = words('in at');
const MOTION = words(
  'went drove flew moved travelled traveled trip got back came go going walked cycled train bus flight',
);
const NO_PLACE = words(
  'christmas easter thanksgiving halloween english french german spanish italian church',
);

/** Places: "in Lisbon", "at Hyde Park", "drove to Leeds". */
export function findPlaces(doc: Document): Entity[] {
  const places: Entity[] = [];
  for (let at = 1; at < doc.tokens.length; at += 1) {
    if (!startsPlace(doc, at)) continue;
    let to = at + 1;
    while (
      to < doc.tokens.length &&
      to - at < 4 &&
      doc.tokens[to]?.shape === 'title' &&
      doc.mentionAt[to] === -1
    ) {
      if ((doc.tokens[to]?.start ?? 0) - (doc.tokens[to - 1]?.end ?? 0) !== 1) break;
      to += 1;
    }
    const start = doc.tokens[at]?.start ?? 0;
    const end = doc.tokens[to - 1]?.end ?? start;
    places.push({
      kind: 'place',
      status: 'suggested',
      start,
      end,
      text: doc.text.slice(start, end),
      personId: null,
    });
    at = to;
  }
  return places;
}

function startsPlace(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.shape !== 'title' || doc.mentionAt[at] !== -1)
    return false;
  const before = doc.tokens[at - 1]?.key ?? '';
  const places = PLACE_BEFORE.has(before) || (before === 'to' && MOTION.has(doc.tokens[at - 2]?.key ?? ''));
  if (!places || NO_PLACE.has(token.key) || WEEKDAYS.has(token.key) || MONTHS.has(token.key)) return false;
  const after = doc.tokens[at + 1];
  return after?.key !== "'s" && !['i', 'mum', 'dad', 'mom', 'god'].includes(token.key);
}

const DAY_PARTS = 'morning|afternoon|evening|night';
const SPAN = `week|weekend|month|year|summer|winter|spring|autumn|fall|term|${DAY_PARTS}`;
const TIMES = compileCues(
  [
    `this|last|next|every ${SPAN}|$weekday`,
    `on|this|last|next|every|since|until|by $weekday ${DAY_PARTS}?`,
    `$weekday ${DAY_PARTS}?`,
    `yesterday|tomorrow ${DAY_PARTS}?`,
    'today',
    'tonight',
    'the day before|after yesterday|tomorrow',
    `in the ${DAY_PARTS}`,
    'at midnight|noon|lunchtime|dawn|dusk|bedtime',
    'in|since|until|last|next $month',
    'a|two|three|four|five|six|seven|few|couple days|day|weeks|week|months|month|years|year|hours|hour ago',
  ].map((cue) => [cue, null] as const),
  {
    weekday: new Set([...WEEKDAYS].filter((day) => day.length > 3)),
    month: new Set([...MONTHS].filter((month) => month.length > 3)),
  },
);

/** Times as they are written: "on Tuesday", "this morning", "two weeks ago". */
export function findTimes(doc: Document): Entity[] {
  const times: Entity[] = [];
  let reached = 0;
  scanCues(doc, TIMES, (_, { from, to }) => {
    const start = doc.tokens[from]?.start ?? 0;
    const end = doc.tokens[to - 1]?.end ?? start;
    if (doc.mentionAt[from] !== -1) return;
    const previous = times.at(-1);
    if (start < reached && previous !== undefined && end <= previous.end) return;
    if (start < reached && previous !== undefined) times.pop();
    times.push({
      kind: 'time',
      status: 'suggested',
      start: start < reached ? (previous?.start ?? start) : start,
      end,
      text: '',
      personId: null,
    });
    reached = end;
  });
  return times.map((time) => ({ ...time, text: doc.text.slice(time.start, time.end) }));
}
