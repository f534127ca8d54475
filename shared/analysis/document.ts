// One entry made ready for the readers: tokens, sentences, quotations, who is mentioned where, and
// for every token which parts a pronoun or a name can play there ("slots"). Readers never look at the
// text itself; they look at this, so that they agree on what is a word, a clause and a person.
import type { Sentence } from './sentences.ts';
import type { Token } from './tokenise.ts';

/** Slots: bit flags of the part a token can play, seen from the writer. */
export const SLOT = {
  I: 1,
  ME: 2,
  WE: 4,
  US: 8,
  THEY: 16,
  THEM: 32,
  YOU: 64,
  MY: 128,
  THEIR: 256,
} as const;

/** Someone named in the text. `from`..`to` are tokens, with the "@" or "my" before the name. */
export type Mention = {
  readonly kind: 'person' | 'role' | 'group';
  readonly status: 'known' | 'suggested';
  readonly from: number;
  readonly to: number;
  /** UTF-16 span of the name or role word alone. */
  readonly start: number;
  readonly end: number;
  readonly personId: string | null;
  readonly gender: 'f' | 'm' | null;
  /** Somebody else's: "her mother", "Tom's wife". */
  readonly outside: boolean;
};

/** Words between quotation marks: tokens `from`..`to` without the marks. */
export type Quotation = { readonly from: number; readonly to: number; readonly speaker: Speaker };
/** Who says a quotation: the token that names them, or the writer, or nobody we can tell. */
export type Speaker = { readonly who: 'self' | 'other' | 'unknown'; readonly at: number };

export type Document = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each token, -1 outside any. */
  readonly sentenceOf: Int32Array;
  readonly mentions: readonly Mention[];
  /** Index into `mentions` of the mention that starts at a token, -1 for none. */
  readonly mentionAt: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Index into `quotations` of each token, -1 for none. */
  readonly quotationOf: Int32Array;
  readonly slots: Uint16Array;
};

export const keyAt = (doc: Pick<Document, 'tokens'>, at: number): string => doc.tokens[at]?.key ?? '';

/** A plain index of which sentence each token is in. */
export function indexSentences(sentences: readonly Sentence[], count: number): Int32Array {
  const sentenceOf = new Int32Array(count).fill(-1);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.from, sentence.to));
  return sentenceOf;
}
