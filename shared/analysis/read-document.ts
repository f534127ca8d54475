// Makes a Document of an entry: the one place that knows the order of the first steps.
import { type Document, type Mention, indexSentences } from './document.ts';
import { type CompiledPeople, type Reading, findKnownNames } from './people.ts';
import { findRoleWords } from './role-words.ts';
import { splitSentences } from './sentences.ts';
import { assignSlots, findQuotations, withSpeakers } from './slots.ts';
import { findNewNames } from './suggestions.ts';
import { tokenise } from './tokenise.ts';

export type ReadOptions = {
  /** Whether the words are English: otherwise only the writer's own names are looked for. */
  readonly english: boolean;
};

export function readDocument(reading: Reading, people: CompiledPeople, options: ReadOptions): Document {
  const { text, tokens, sentences, sentenceOf } = reading;
  const mentions = findMentions(reading, people, options);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    mentionAt[mention.from] = index;
  });
  const quotations = options.english
    ? withSpeakers({ tokens, mentions, mentionAt }, findQuotations(tokens))
    : [];
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => quotationOf.fill(index, quotation.from, quotation.to));
  const scene = { text, tokens, sentences, sentenceOf, mentions, mentionAt, quotations, quotationOf };
  return { ...scene, slots: assignSlots(scene) };
}

/** Tokens and sentences, which do not depend on people or language. */
export function readWords(text: string): Reading {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  return { text, tokens, sentences, sentenceOf: indexSentences(sentences, tokens.length) };
}

function findMentions(reading: Reading, people: CompiledPeople, { english }: ReadOptions): Mention[] {
  const taken = new Uint8Array(reading.tokens.length);
  const take = (mentions: readonly Mention[]) => {
    for (const mention of mentions) taken.fill(1, mention.from, mention.to);
    return mentions;
  };
  const found = [...take(findKnownNames(reading, people))];
  if (english) {
    found.push(...take(findRoleWords(reading, people, taken)));
    found.push(...take(findNewNames(reading, taken)));
  }
  return found.toSorted((a, b) => a.from - b.from);
}
