// Reads one entry on the device: composes independent readers over one Document. Pure and deterministic:
// the same text, people and version give the same bytes on every device. It never fails: any string is
// an entry. A trained reader takes the place of a lexicon reader here, behind the same output.
import type { Analysis, AnalysisInput, Entity } from '#shared/model/analysis.ts';
import { splitClauses } from './clauses.ts';
import type { Document, Mention } from './document.ts';
import { readEmotions } from './emotions.ts';
import { detectLanguage } from './language.ts';
import { readPatterns } from './patterns.ts';
import { type CompiledPeople, compilePeople } from './people.ts';
import { readDocument, readWords } from './read-document.ts';
import { readSafety } from './safety.ts';
import { findPlaces, findTimes } from './suggestions.ts';
import { readThemes } from './themes.ts';
import { readValence } from './valence.ts';
import { ANALYSER_VERSION } from './version.ts';

// A megabyte of the same sentence says no more than a page of it, and nobody reads a thousand passages.
const MAX_MOMENTS = 200;
const MAX_ENTITIES = 2_000;

/** As AnalysisInput, with the people already compiled: for reading many entries with the same people. */
export type CompiledInput = Omit<AnalysisInput, 'people'> & { readonly people: CompiledPeople };

const isCompiled = (people: AnalysisInput['people'] | CompiledPeople): people is CompiledPeople =>
  'compiled' in people;

/** Analyses one entry. Spans are UTF-16 offsets into `input.text`. Linear in the length of the text. */
export function analyseEntry(input: AnalysisInput | CompiledInput): Analysis {
  const people = isCompiled(input.people) ? input.people : compilePeople(input.people);
  const words = readWords(input.text);
  const english = detectLanguage(input.text, words.tokens) === 'english';
  const doc = readDocument(words, people, { english });
  return english ? readEnglish(doc) : readForeign(doc);
}

function readEnglish(doc: Document): Analysis {
  const clauses = splitClauses(doc);
  const { valence, confidence, sentiment, sentences } = readValence(doc, clauses);
  return {
    version: ANALYSER_VERSION,
    valence,
    confidence,
    sentiment,
    ...readEmotions(doc, clauses, sentiment),
    patterns: readPatterns(doc, clauses).slice(0, MAX_MOMENTS),
    themes: readThemes(doc),
    entities: [...entitiesOf(doc), ...findPlaces(doc), ...findTimes(doc)]
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .slice(0, MAX_ENTITIES),
    sentences: readSentences(doc, sentences),
    safety: readSafety(doc, clauses),
  };
}

/** Another language: the writer's own people, and nothing claimed. Safety is read all the same. */
function readForeign(doc: Document): Analysis {
  return {
    version: ANALYSER_VERSION,
    valence: 0,
    confidence: 0,
    sentiment: 'unclear',
    emotions: [],
    ekman: [],
    polarity: [],
    patterns: [],
    themes: [],
    entities: entitiesOf(doc),
    sentences: readSentences(doc, []),
    safety: readSafety(doc, splitClauses(doc)),
  };
}

const wordsOf = (doc: Document, mention: Mention) => doc.text.slice(mention.start, mention.end);

function entitiesOf(doc: Document): Entity[] {
  return doc.mentions.flatMap((mention) => {
    if (mention.kind === 'group') return [];
    const { kind, status, start, end, personId } = mention;
    return [{ kind, status, start, end, text: wordsOf(doc, mention), personId }];
  });
}

/** Each sentence with its valence and the people in it: id where known, else the word as written. */
function readSentences(doc: Document, valences: readonly number[]): Analysis['sentences'] {
  const people: Set<string>[] = doc.sentences.map(() => new Set());
  for (const mention of doc.mentions) {
    if (mention.kind === 'group') continue;
    people[doc.sentenceOf[mention.from] ?? -1]?.add(mention.personId ?? wordsOf(doc, mention));
  }
  return doc.sentences.map(({ start, end }, index) => ({
    start,
    end,
    valence: valences[index] ?? 0,
    people: [...(people[index] ?? [])],
  }));
}
