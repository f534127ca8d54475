// Finds the writer's own people in the tokens of an entry: by name, alias and role word, exactly as
// they gave them. Ten thousand names cost no more than ten: names are a trie over words, built once
// for a list of people (`compilePeople`) and kept by the caller for as long as the list stands.
import { ROLES, type RoleId, roleOfWord } from '#shared/journal/roles.ts';
import type { KnownPerson } from '#shared/model/analysis.ts';
import type { Mention } from './document.ts';
import { ABSTRACT_NAMES, AMBIGUOUS_NAMES, genderOfName } from './english/names.ts';
import { ADVERBS, AUXILIARIES, MONTHS, NEGATORS, PREPOSITIONS, SPEECH } from './english/function-words.ts';
import type { Sentence } from './sentences.ts';
import { type Token, tokenise } from './tokenise.ts';

type Person = { readonly id: string | null; readonly role: RoleId | null; readonly gender: 'f' | 'm' | null };
type Node = {
  readonly next: Map<string, Node>;
  readonly people: Person[];
  ambiguous: boolean;
  exact: string | null;
};

/** A list of people made ready for reading; opaque, immutable, reusable for any number of entries. */
export type CompiledPeople = {
  readonly compiled: true;
  readonly names: Node;
  readonly byRole: ReadonlyMap<RoleId, readonly Person[]>;
};

const FEMALE_ROLES: ReadonlySet<string> = new Set<RoleId>([
  'wife', 'girlfriend', 'mother', 'stepmother', 'sister', 'daughter', 'grandmother', 'aunt', 'niece',
  'mother-in-law', 'sister-in-law',
]); // prettier-ignore
const MALE_ROLES: ReadonlySet<string> = new Set<RoleId>([
  'husband', 'boyfriend', 'father', 'stepfather', 'brother', 'son', 'grandfather', 'uncle', 'nephew',
  'father-in-law', 'brother-in-law',
]); // prettier-ignore

export function genderOfRole(role: RoleId | null): 'f' | 'm' | null {
  if (role === null) return null;
  if (FEMALE_ROLES.has(role)) return 'f';
  return MALE_ROLES.has(role) ? 'm' : null;
}

/** In words. */
const LONGEST_NAME = 12;

const newNode = (): Node => ({ next: new Map(), people: [], ambiguous: false, exact: null });

/** Builds the trie of names and the table of roles. Cost: the letters of all names. */
export function compilePeople(people: readonly KnownPerson[]): CompiledPeople {
  const names = newNode();
  const byRole = new Map<RoleId, Person[]>();
  for (const known of people) {
    const role = known.role == null ? null : roleOfWord(known.role);
    const first = known.name.trim().split(' ')[0] ?? '';
    const gender = genderOfRole(role) ?? genderOfName(first.toLowerCase()) ?? null;
    const person: Person = { id: known.id ?? null, role, gender };
    if (role !== null) addTo(byRole, role, person);
    for (const name of [known.name, ...(known.aliases ?? [])]) addName(names, name, person);
  }
  return { compiled: true, names, byRole };
}

function addTo(byRole: Map<RoleId, Person[]>, role: RoleId, person: Person): void {
  const list = byRole.get(role);
  if (list === undefined) byRole.set(role, [person]);
  else list.push(person);
}

function addName(root: Node, name: string, person: Person): void {
  const parts = tokenise(name).filter(
    (token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'emoji',
  );
  if (parts.length === 0 || parts.length > LONGEST_NAME) return;
  let node = root;
  for (const part of parts) {
    let child = node.next.get(part.key);
    if (child === undefined) node.next.set(part.key, (child = newNode()));
    node = child;
  }
  if (!node.people.includes(person)) node.people.push(person);
  const [only] = parts;
  if (parts.length > 1 || only === undefined || only.kind !== 'word') return;
  node.ambiguous = isWordToo(only.key);
  if (only.key.length <= 2 && only.shape !== 'none') node.exact = name.trim();
}

const isWordToo = (key: string) =>
  AMBIGUOUS_NAMES.has(key) ||
  PREPOSITIONS.has(key) ||
  AUXILIARIES.has(key) ||
  NEGATORS.has(key) ||
  ADVERBS.has(key);

/** What the name finders look at. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
};

/** Mentions of known names, in order, longest first, without overlap. */
export function findKnownNames(reading: Reading, people: CompiledPeople): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const found = longestName(reading, people.names, at);
    if (found !== null) mentions.push(found);
    at = found === null ? at + 1 : found.to;
  }
  return mentions;
}

function longestName(reading: Reading, names: Node, from: number): Mention | null {
  const { tokens, text } = reading;
  const start = tokens[from]?.start ?? 0;
  const at = tokens[from - 1];
  const isMention = at !== undefined && at.key === '@' && at.end === start;
  let node: Node | undefined = names;
  let best: Mention | null = null;
  for (let to = from; node !== undefined; to += 1) {
    const token = tokens[to];
    node = token === undefined || token.kind === 'break' ? undefined : node.next.get(token.key);
    if (node === undefined || token === undefined || node.people.length === 0) continue;
    const written = text.slice(start, token.end);
    const exact = node.exact === null || written === node.exact || isMention;
    if (!exact || (node.ambiguous && !isMention && !readsAsName(reading, from))) continue;
    const [only] = node.people;
    const sole = node.people.length === 1 ? only : undefined;
    best = {
      kind: 'person',
      status: sole === undefined ? 'suggested' : 'known',
      from: isMention ? from - 1 : from,
      to: to + 1,
      start,
      end: token.end,
      personId: sole?.id ?? null,
      gender: sole?.gender ?? null,
      outside: false,
    };
  }
  return best;
}

/** What a person does right behind their name. */
const DOES = new Set(
  'came went made told gave took got sat held left brought bought sent ran rang slept spoke woke wrote drove ate forgot showed'.split(
    ' ',
  ),
);
const BEING = new Set(['is', 'was', "isn't", "wasn't"]);
const MONTH_BEFORE = new Set([
  'in',
  'on',
  'since',
  'until',
  'till',
  'by',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'of',
  'every',
]);

/** Whether a name that is also a word stands here as a name. */
export function readsAsName(reading: Reading, at: number): boolean {
  const { tokens, sentences, sentenceOf } = reading;
  const token = tokens[at];
  if (token === undefined) return false;
  const after = tokens[at + 1];
  const speaks = after !== undefined && after.key !== 'thought' && SPEECH.has(after.key);
  if (speaks && token.key !== 'will' && token.shape === 'lower') return !ABSTRACT_NAMES.has(token.key);
  if (speaks) return true;
  if (token.shape === 'lower' || token.shape === 'none') return false;
  if (MONTHS.has(token.key) && (MONTH_BEFORE.has(tokens[at - 1]?.key ?? '') || after?.kind === 'number'))
    return false;
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined || sentence.kind === 'heading') return false;
  if (!opensSpeech(tokens, at, sentence.from)) return token.shape === 'title' || !isShouted(tokens, sentence);
  if (after?.key === 'and' && ['i', 'me'].includes(tokens[at + 2]?.key ?? '')) return true;
  if (after !== undefined && after.key.endsWith('ed') && after.key.length > 4) return true;
  if (DOES.has(after?.key ?? '') && !MONTHS.has(token.key)) return true;
  return BEING.has(after?.key ?? '') && !ABSTRACT_NAMES.has(token.key);
}

/** Whether the word gets its capital from where it stands: first in the sentence or in a quotation. */
export function opensSpeech(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = at - 1; before >= from; before -= 1) {
    const token = tokens[before];
    if (token === undefined) return true;
    if (token.kind === 'word' || token.kind === 'number') return false;
    if (token.kind === 'mark' && ['"', '“', '‘', "'", ':', '(', '«'].includes(token.key)) return true;
  }
  return true;
}

function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let lower = 0;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 40); at += 1)
    if (tokens[at]?.shape === 'lower') lower += 1;
  return lower < 2;
}

/** The one person who has a role, or null: none or several. A partner may be called wife, and the other way round. */
export function soleByRole(people: CompiledPeople, role: RoleId): Person | null {
  const exact = people.byRole.get(role) ?? [];
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  if (ROLES[role].kind !== 'partner') return null;
  const partners = [...people.byRole]
    .filter(([id]) => ROLES[id].kind === 'partner')
    .flatMap(([, list]) => list);
  const [only] = partners;
  const fits = role === 'partner' || only?.role === 'partner';
  return partners.length === 1 && fits ? (only ?? null) : null;
}
