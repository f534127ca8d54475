// Finds people by what they are to the writer: "my wife", "Mum", "the boss", and groups ("my parents",
// "the kids"), which matter to who did what but are nobody to link. A role word is linked to a person
// only when exactly one known person has that role; "her mother" is somebody else's and never linked.
import { ROLES, type RoleId, roleOfWord } from '#shared/journal/roles.ts';
import type { Mention } from './document.ts';
import { words } from './english/function-words.ts';
import { type CompiledPeople, type Reading, genderOfRole, soleByRole } from './people.ts';
import type { Token } from './tokenise.ts';

/** What the writer calls somebody to their face: a role without "my". */
const ADDRESS = words(`
  mum mom mam mama mummy mommy mother dad daddy papa father gran granny nan nana grandma grandpa grandad granddad
  gramps auntie aunty hubby sis
`);
const WITH_THE = words(
  'boss manager supervisor therapist counsellor counselor coach teacher tutor hubby wife husband missus',
);
const OWN = words('my our');
const OTHERS = words("his her their your 's");
const GROUPS = words(`
  parents kids children friends family siblings sisters brothers sons daughters grandparents colleagues coworkers
  co-workers team in-laws roommates flatmates housemates cousins neighbours neighbors grandkids grandchildren folks
  students girls boys twins workmates mates nieces nephews aunts uncles
`);
/** Words that may stand between "my" and the role. */
const BETWEEN = words(`
  best closest oldest older elder eldest younger youngest little big baby dear dearest lovely beautiful wonderful
  sweet amazing poor late old new good great close former future ex own twin middle long-time longtime childhood
  school college work online only favourite favorite other first then dad's mum's mom's gorgeous awesome whole two
  three entire darling precious
`);
const LONGEST = 4;

export function findRoleWords(reading: Reading, people: CompiledPeople, taken: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = taken[at] ? null : roleAt(reading, people, at);
    if (found === null) continue;
    mentions.push(found);
    at = found.to - 1;
  }
  return mentions;
}

function roleAt(reading: Reading, people: CompiledPeople, at: number): Mention | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const head = HEADS.has(token.key);
  if (!head && !GROUPS.has(token.key)) return null;
  const group = !head;
  const to = group ? at + 1 : phraseEnd(tokens, at);
  if (!group && isCompound(tokens, to)) return null;
  const owner = ownerOf(tokens, at);
  const role = group ? null : roleOfPhrase(tokens, at, to);
  if (!group && role === null) return null;
  if (!isPerson(reading, { at, to, owner, group })) return null;
  const sole = role === null || owner.kind === 'others' ? null : soleByRole(people, role);
  return {
    kind: group ? 'group' : 'role',
    status: sole === null ? 'suggested' : 'known',
    from: owner.from,
    to,
    start: token.start,
    end: tokens[to - 1]?.end ?? token.end,
    personId: sole?.id ?? null,
    gender: genderOfRole(role),
    outside: owner.kind === 'others',
  };
}

const HEADS: ReadonlySet<string> = new Set(
  Object.entries(ROLES).flatMap(([id, role]) =>
    [id, ...role.words].map((phrase) => phrase.split(' ')[0] ?? ''),
  ),
);

/** The longest role phrase that starts here: "mother in law" before "mother". */
function phraseEnd(tokens: readonly Token[], at: number): number {
  for (let to = Math.min(tokens.length, at + LONGEST); to > at + 1; to -= 1) {
    if (tokens.slice(at, to).every((token) => token.kind === 'word') && roleOfPhrase(tokens, at, to) !== null)
      return to;
  }
  return at + 1;
}

function roleOfPhrase(tokens: readonly Token[], from: number, to: number): RoleId | null {
  let phrase = '';
  for (let at = from; at < to; at += 1) phrase += (at > from ? ' ' : '') + (tokens[at]?.key ?? '');
  return roleOfWord(phrase);
}

/** "Mother's Day", "father figure", "son of a …" name no one. */
function isCompound(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to]?.key ?? '';
  if (after === "'s" && tokens[to + 1]?.key === 'day') return true;
  return ['figure', 'board', 'material', 'nature', 'tongue', 'ship', 'thing'].includes(after);
}

type Owner = { readonly kind: 'own' | 'others' | 'the' | 'determiner' | 'none'; readonly from: number };

function ownerOf(tokens: readonly Token[], at: number): Owner {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const key = tokens[before]?.key ?? '';
    if (OWN.has(key)) return { kind: 'own', from: before };
    if (OTHERS.has(key)) return { kind: 'others', from: before };
    if (key === 'the') return { kind: 'the', from: before };
    if (['a', 'an', 'this', 'that', 'every', 'any', 'no', 'some', 'each', 'as'].includes(key))
      return { kind: 'determiner', from: at };
    if (!BETWEEN.has(key)) break;
  }
  return { kind: 'none', from: tokens[at - 1]?.key === '@' ? at - 1 : at };
}

function isPerson(
  reading: Reading,
  found: { at: number; to: number; owner: Owner; group: boolean },
): boolean {
  const { at, owner, group } = found;
  const token = reading.tokens[at];
  const key = token?.key ?? '';
  if (owner.kind === 'own' || owner.kind === 'others') return true;
  if (group)
    return (
      owner.kind === 'the' ||
      (owner.kind === 'none' && (key === 'friends' || key === 'family' || key === 'kids'))
    );
  if (owner.kind === 'the') return WITH_THE.has(key);
  if (owner.kind === 'determiner') return false;
  if (owner.from < at && reading.tokens[owner.from]?.key === '@') return true;
  if (!ADDRESS.has(key)) return false;
  const after = reading.tokens[found.to];
  const before = reading.tokens[at - 1]?.key ?? '';
  // "Papa John", "Mother Teresa": a title, left to the names.
  if (after?.shape === 'title' && token?.shape === 'title' && after.key !== 'i' && after.kind === 'word')
    return false;
  // "Teen Mom": part of a title.
  const previous = reading.tokens[at - 1];
  if (
    previous?.shape === 'title' &&
    previous.start !== reading.sentences[reading.sentenceOf[at] ?? -1]?.start
  )
    return false;
  return !['single', 'step', 'new', 'stay-at-home', 'working', 'good', 'bad'].includes(before);
}
