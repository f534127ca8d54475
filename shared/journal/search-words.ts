// How text becomes words for search. The same words are made of the journal and of what is typed into
// the search box, so that "Zoë's" finds "zoe". Scripts that write no spaces give one word a character;
// a run of them is then found as a phrase. Offsets are UTF-16, into the text as given, end exclusive.

export type FoundWord = { readonly term: string; readonly start: number; readonly end: number };

/** Lower case, without diacritics, compatibility forms ("ﬁ", full width) made plain. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFC');
}

/** The words of `text` in order. Never throws, whatever the text. */
export function findWords(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const term = foldWord(match[0]);
    if (term !== '') words.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The terms of `text` in order, without places. */
export function wordTerms(text: string): string[] {
  const terms: string[] = [];
  for (const match of text.match(WORD) ?? []) {
    const term = foldWord(match);
    if (term !== '') terms.push(term);
  }
  return terms;
}

function foldWord(word: string): string {
  // Most words are plain ASCII, and normalising them would be most of the time it takes to index.
  if (PLAIN.test(word)) return word.toLowerCase();
  return foldText(word).replace(POSSESSIVE, '').replace(APOSTROPHES, '');
}

const MARKS = /\p{M}+/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
const POSSESSIVE = /['’]s$/;
const APOSTROPHES = /['’]/g;

// One character each of the scripts without spaces; else letters, marks and digits, with apostrophes
// inside ("don't"); else a pictograph, so that an emoji can be searched for.
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const LETTER = `(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])`;
const WORD = new RegExp(`${UNSPACED}\\p{M}*|${LETTER}+(?:['’]${LETTER}+)*|\\p{Extended_Pictographic}`, 'gu');
