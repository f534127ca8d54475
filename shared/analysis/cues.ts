// A small language for what to look for: words in order, a few at a time. Cues are data, compiled once
// and indexed by their first word, so that reading a text costs what its words cost and no more. The
// only repetition is a gap of at most nine words: nothing here can run away on a hostile text.
//
//   word        that word                          word|other   either
//   stem*       a word that starts so              word?        or nothing
//   ..3         up to three words, no punctuation  $name        a word of a named class
//   I ME WE US THEY THEM YOU MY THEIR              a slot (see document.ts); a name fills THEY or THEM
//   WHOM                                           ME, US or THEM: whoever the deed is done to
import { assert } from '#shared/lib/assert.ts';
import { type Document, SLOT } from './document.ts';
import { NEGATORS } from './english/function-words.ts';

export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

type Step = {
  readonly keys: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly slots: number;
  readonly optional: boolean;
  readonly gap: number;
};

type Cue<T> = { readonly steps: readonly Step[]; readonly payload: T };

export type CueIndex<T> = {
  readonly byKey: ReadonlyMap<string, readonly Cue<T>[]>;
  /** By the first three letters, for cues that start with a stem. */
  readonly byStem: ReadonlyMap<string, readonly Cue<T>[]>;
  readonly bySlot: readonly { readonly slots: number; readonly cue: Cue<T> }[];
};

/** Where a cue was found: tokens `from` to `to`. */
export type CueMatch = {
  readonly from: number;
  readonly to: number;
  /** Token of the first other person inside it (THEY or THEM), -1 for none. */
  readonly other: number;
  /** Token of the first object inside it (WHOM, ME, US or THEM), -1 for none. */
  readonly object: number;
  /** Whether one of its gaps ran over a negation. */
  readonly negated: boolean;
};

const STEM_LENGTH = 3;
const GAP = /^\.\.([1-9])$/;

function parseStep(source: string, classes: WordClasses): Step {
  const gap = GAP.exec(source);
  if (gap) return { keys: new Set(), stems: [], slots: 0, optional: true, gap: Number(gap[1]) };
  const optional = source.endsWith('?');
  const keys = new Set<string>();
  const stems: string[] = [];
  let slots = 0;
  for (const part of (optional ? source.slice(0, -1) : source).split('|')) {
    if (part === 'WHOM') slots |= SLOT.ME | SLOT.US | SLOT.THEM;
    else if (Object.hasOwn(SLOT, part)) slots |= SLOT[part as keyof typeof SLOT];
    else if (part.startsWith('$')) {
      const members = classes[part.slice(1)];
      assert(members !== undefined, `no such word class in a cue: ${part}`);
      for (const member of members) addWord(member, keys, stems);
    } else addWord(part, keys, stems);
  }
  return { keys, stems, slots, optional, gap: 0 };
}

function addWord(part: string, keys: Set<string>, stems: string[]): void {
  assert(part === part.toLowerCase() && part !== '', `a cue word must be lower case: ${part}`);
  if (!part.endsWith('*')) keys.add(part);
  else {
    assert(part.length > STEM_LENGTH, `a stem needs three letters: ${part}`);
    stems.push(part.slice(0, -1));
  }
}

/** Compiles cues, each with what it stands for. A cue must not start with an optional step. */
export function compileCues<T>(
  sources: readonly (readonly [string, T])[],
  classes: WordClasses = {},
): CueIndex<T> {
  const byKey = new Map<string, Cue<T>[]>();
  const byStem = new Map<string, Cue<T>[]>();
  const bySlot: { slots: number; cue: Cue<T> }[] = [];
  const add = (map: Map<string, Cue<T>[]>, key: string, cue: Cue<T>) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [cue]);
    else if (!list.includes(cue)) list.push(cue);
  };
  for (const [source, payload] of sources) {
    const steps = source.split(' ').map((step) => parseStep(step, classes));
    const [first] = steps;
    assert(first !== undefined && !first.optional, `a cue starts with something certain: ${source}`);
    const cue = { steps, payload };
    for (const key of first.keys) add(byKey, key, cue);
    for (const stem of first.stems) add(byStem, stem.slice(0, STEM_LENGTH), cue);
    if (first.slots !== 0) bySlot.push({ slots: first.slots, cue });
  }
  return { byKey, byStem, bySlot };
}

/** Calls back for every cue found, by place and then by the order the cues were given in. */
export function scanCues<T>(
  doc: Document,
  index: CueIndex<T>,
  found: (payload: T, match: CueMatch) => void,
): void {
  const attempt = (cue: Cue<T>, at: number) => {
    const match = matchCue(doc, cue.steps, at);
    if (match !== null) found(cue.payload, match);
  };
  for (let at = 0; at < doc.tokens.length; at += 1) {
    if (doc.sentenceOf[at] === -1) continue;
    const token = doc.tokens[at];
    const slots = doc.slots[at] ?? 0;
    if (slots !== 0) {
      for (const entry of index.bySlot) if (entry.slots & slots) attempt(entry.cue, at);
    }
    if (token === undefined || token.kind !== 'word') continue;
    for (const cue of index.byKey.get(token.key) ?? []) attempt(cue, at);
    if (token.key.length >= STEM_LENGTH) {
      for (const cue of index.byStem.get(token.key.slice(0, STEM_LENGTH)) ?? []) attempt(cue, at);
    }
  }
}

type State = { other: number; object: number; negated: boolean };

function matchCue(doc: Document, steps: readonly Step[], from: number): CueMatch | null {
  const end = doc.sentences[doc.sentenceOf[from] ?? -1]?.to ?? from;
  const state: State = { other: -1, object: -1, negated: false };
  const to = matchSteps({ doc, steps, end, state }, 0, from);
  return to === -1 ? null : { from, to, ...state };
}

type Run = {
  readonly doc: Document;
  readonly steps: readonly Step[];
  readonly end: number;
  readonly state: State;
};

/** The token behind the last step, or -1. */
function matchSteps(run: Run, index: number, at: number): number {
  const step = run.steps[index];
  if (step === undefined) return at;
  if (step.gap > 0) return matchGap(run, index, at);
  const width = at < run.end ? widthOf(run.doc, step, at) : 0;
  if (width > 0) {
    const { other, object } = run.state;
    const slots = step.slots & (run.doc.slots[at] ?? 0);
    if (other === -1 && slots & OTHERS) run.state.other = at;
    if (object === -1 && isObjectStep(step) && slots & OBJECTS) run.state.object = at;
    const to = matchSteps(run, index + 1, at + width);
    if (to !== -1) return to;
    run.state.other = other;
    run.state.object = object;
  }
  return step.optional ? matchSteps(run, index + 1, at) : -1;
}

const OTHERS = SLOT.THEY | SLOT.THEM;
/** A step that asks for somebody it is done to, not for a subject. */
const isObjectStep = ({ slots }: Step) =>
  (slots & SLOT.ME) !== 0 || ((slots & SLOT.THEM) !== 0 && !(slots & SLOT.THEY));
const OBJECTS = SLOT.ME | SLOT.US | SLOT.THEM | SLOT.MY | SLOT.THEIR;

function matchGap(run: Run, index: number, from: number): number {
  const { gap } = run.steps[index] as Step;
  let at = from;
  let negated = false;
  for (let skipped = 0; skipped <= gap && at <= run.end; skipped += 1) {
    const to = matchSteps(run, index + 1, at);
    if (to !== -1) {
      if (negated) run.state.negated = true;
      return to;
    }
    const token = run.doc.tokens[at];
    if (token === undefined || at >= run.end) return -1;
    const mention = run.doc.mentions[run.doc.mentionAt[at] ?? -1];
    if (mention === undefined && token.kind === 'mark') return -1;
    negated ||= NEGATORS.has(token.key);
    at = mention === undefined ? at + 1 : mention.to;
  }
  return -1;
}

/** How many tokens a step takes at a place: 0 when it does not fit. */
function widthOf(doc: Document, step: Step, at: number): number {
  const slots = step.slots & (doc.slots[at] ?? 0);
  if (slots & OTHERS) return (doc.mentions[doc.mentionAt[at] ?? -1]?.to ?? at + 1) - at;
  if (slots !== 0) return 1;
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word') return 0;
  if (step.keys.has(token.key)) return 1;
  for (const stem of step.stems) if (token.key.startsWith(stem)) return 1;
  return 0;
}
