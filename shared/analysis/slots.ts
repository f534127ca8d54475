// Who a pronoun can be, token by token, seen from the writer. Inside a quotation the seat changes: in
// “I love you,” he said, the "I" is he and the "you" is the writer. Where the speaker cannot be told,
// nobody is anybody and no reader draws a conclusion about people.
import { type Document, type Mention, type Quotation, SLOT, type Speaker } from './document.ts';
import { ADVERBS, SPEECH } from './english/function-words.ts';
import type { Token } from './tokenise.ts';

const OPEN = new Map([['“', '”'], ['«', '»'], ['‘', '’'], ['„', '“'], ['「', '」']]); // prettier-ignore
/** A quotation longer than this is an unbalanced mark. */
const LONGEST = 400;

/** Pairs of quotation marks inside one paragraph. */
export function findQuotations(tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let open = -1;
  let closer = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'break' && token.key !== 'line') open = -1;
    if (token.kind !== 'mark') continue;
    if (open !== -1 && token.key === closer && at - open <= LONGEST) {
      if (at > open + 1) found.push({ from: open + 1, to: at });
      open = -1;
    } else if (token.key === '"' || OPEN.has(token.key) || isOpeningApostrophe(tokens, at)) {
      if (open !== -1 && at - open <= LONGEST && token.key !== '"') continue;
      open = at;
      closer = OPEN.get(token.key) ?? token.key;
    }
  }
  return found;
}

/** A straight apostrophe opens a quotation when a word follows at once and none came before. */
function isOpeningApostrophe(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.key !== "'") return false;
  return tokens[at + 1]?.start === token.end && tokens[at - 1]?.end !== token.start;
}

const SUBJECTS = new Set(['he', 'she', 'they', 'i']);

/** Finds who says each quotation: a subject and a verb of speech right behind it or right before it. */
export function withSpeakers(
  doc: Pick<Document, 'tokens' | 'mentions' | 'mentionAt'>,
  spans: readonly { from: number; to: number }[],
): Quotation[] {
  const inside = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at += 1) inside.add(at);
  return spans.map(({ from, to }) => ({
    from,
    to,
    speaker: speakerAfter(doc, to + 1) ?? speakerBefore(doc, from - 2, inside) ?? NOBODY,
  }));
}

const NOBODY: Speaker = { who: 'unknown', at: -1 };

type Scene = Pick<Document, 'tokens' | 'mentions' | 'mentionAt'>;

const speakerAt = (doc: Scene, at: number): Speaker | null => {
  const key = doc.tokens[at]?.key ?? '';
  if (key === 'i') return { who: 'self', at };
  if (SUBJECTS.has(key)) return { who: 'other', at };
  return (doc.mentionAt[at] ?? -1) === -1 ? null : { who: 'other', at };
};

const isSpeech = (doc: Scene, at: number) => SPEECH.has(doc.tokens[at]?.key ?? '');

function speakerAfter(doc: Scene, from: number): Speaker | null {
  let at = from;
  if (doc.tokens[at]?.key === ',') at += 1;
  const subject = speakerAt(doc, at);
  if (subject !== null) {
    let verb = doc.mentions[doc.mentionAt[at] ?? -1]?.to ?? at + 1;
    while (ADVERBS.has(doc.tokens[verb]?.key ?? '')) verb += 1;
    return isSpeech(doc, verb) || isLike(doc, verb) ? subject : null;
  }
  return isSpeech(doc, at) ? speakerAt(doc, at + 1) : null;
}

/** "He was like", "she's all". */
const isLike = (doc: Scene, at: number) =>
  ['was', "'s", 'were'].includes(doc.tokens[at]?.key ?? '') &&
  ['like', 'all'].includes(doc.tokens[at + 1]?.key ?? '');

/** Looks back a few words for a verb of speech and, before it, for its subject. */
function speakerBefore(doc: Scene, from: number, inside: ReadonlySet<number>): Speaker | null {
  let verb = -1;
  for (let at = from; at >= Math.max(0, from - 9) && !inside.has(at); at -= 1) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind === 'break' || ['.', '!', '?', ';'].includes(token.key))
      return null;
    if (verb === -1) {
      if (isSpeech(doc, at) || isLike(doc, at)) verb = at;
      continue;
    }
    const subject = speakerAt(doc, at);
    if (subject !== null) return subject;
  }
  return null;
}

const PLAIN = new Map<string, number>([
  ['i', SLOT.I], ['me', SLOT.ME], ['myself', SLOT.ME], ['my', SLOT.MY], ['mine', SLOT.MY], ['we', SLOT.WE], ['us', SLOT.US],
  ['ourselves', SLOT.US], ['he', SLOT.THEY], ['she', SLOT.THEY], ['they', SLOT.THEY], ['him', SLOT.THEM],
  ['her', SLOT.THEM | SLOT.THEIR], ['them', SLOT.THEM], ['his', SLOT.THEIR], ['their', SLOT.THEIR],
  ['you', SLOT.YOU], ['yourself', SLOT.YOU], ['your', SLOT.YOU],
]); // prettier-ignore

const BY_OTHER = new Map<string, number>([
  ['i', SLOT.THEY], ['me', SLOT.THEM], ['myself', SLOT.THEM], ['my', SLOT.THEIR], ['we', SLOT.WE], ['us', SLOT.US],
  ['you', SLOT.I | SLOT.ME | SLOT.YOU], ['your', SLOT.MY | SLOT.YOU], ['yourself', SLOT.ME | SLOT.YOU],
]); // prettier-ignore

const BY_SELF = new Map<string, number>([
  ['i', SLOT.I], ['me', SLOT.ME], ['myself', SLOT.ME], ['my', SLOT.MY], ['we', SLOT.WE], ['us', SLOT.US],
  ['you', SLOT.THEY | SLOT.THEM | SLOT.YOU], ['your', SLOT.THEIR | SLOT.YOU], ['yourself', SLOT.THEM | SLOT.YOU],
]); // prettier-ignore

/** The slots of every token. */
export function assignSlots(doc: Omit<Document, 'slots'>): Uint16Array {
  const slots = new Uint16Array(doc.tokens.length);
  doc.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const quotation = doc.quotations[doc.quotationOf[at] ?? -1];
    slots[at] = tableFor(quotation)?.get(token.key) ?? 0;
  });
  for (const mention of doc.mentions) {
    const own = (slots[mention.from] ?? 0) & (SLOT.MY | SLOT.THEIR);
    slots[mention.from] = own | slotsOfMention(doc, mention);
  }
  return slots;
}

function tableFor(quotation: Quotation | undefined): ReadonlyMap<string, number> | null {
  if (quotation === undefined) return PLAIN;
  if (quotation.speaker.who === 'unknown') return null;
  return quotation.speaker.who === 'self' ? BY_SELF : BY_OTHER;
}

function slotsOfMention(doc: Omit<Document, 'slots'>, mention: Mention): number {
  return doc.quotationOf[mention.from] === -1 ? SLOT.THEY | SLOT.THEM : 0;
}
