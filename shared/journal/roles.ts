// What people can be to the writer. A role is the word one would use ("wife", "mum", "boss"); a kind
// groups roles for the health score's weights and for lists. Other words for a role are found in the
// text too: "my mum" means the one person whose role is mother.

export const KINDS = [
  'partner',
  'parent',
  'sibling',
  'child',
  'relative',
  'friend',
  'colleague',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

type Role = { readonly kind: Kind; readonly words: readonly string[] };

/** Each role by its id, with the lower-case words that mean it, most usual first. */
export const ROLES = {
  partner: { kind: 'partner', words: ['partner', 'other half', 'significant other'] },
  wife: { kind: 'partner', words: ['wife'] },
  husband: { kind: 'partner', words: ['husband', 'hubby'] },
  girlfriend: { kind: 'partner', words: ['girlfriend', 'gf'] },
  boyfriend: { kind: 'partner', words: ['boyfriend', 'bf'] },
  fiance: { kind: 'partner', words: ['fiancé', 'fiancée', 'fiance', 'fiancee'] },
  ex: { kind: 'other', words: ['ex', 'ex-wife', 'ex-husband', 'ex-girlfriend', 'ex-boyfriend'] },
  mother: { kind: 'parent', words: ['mother', 'mum', 'mom', 'mam', 'mama', 'mummy', 'mommy', 'ma'] },
  father: { kind: 'parent', words: ['father', 'dad', 'daddy', 'papa'] },
  stepmother: { kind: 'parent', words: ['stepmother', 'stepmum', 'stepmom'] },
  stepfather: { kind: 'parent', words: ['stepfather', 'stepdad'] },
  sister: { kind: 'sibling', words: ['sister', 'sis', 'stepsister', 'half-sister'] },
  brother: { kind: 'sibling', words: ['brother', 'bro', 'stepbrother', 'half-brother'] },
  daughter: { kind: 'child', words: ['daughter', 'stepdaughter', 'little girl'] },
  son: { kind: 'child', words: ['son', 'stepson', 'little boy'] },
  grandmother: { kind: 'relative', words: ['grandmother', 'grandma', 'gran', 'granny', 'nan', 'nana'] },
  grandfather: { kind: 'relative', words: ['grandfather', 'grandpa', 'grandad', 'granddad', 'gramps'] },
  aunt: { kind: 'relative', words: ['aunt', 'auntie', 'aunty'] },
  uncle: { kind: 'relative', words: ['uncle'] },
  cousin: { kind: 'relative', words: ['cousin'] },
  niece: { kind: 'relative', words: ['niece'] },
  nephew: { kind: 'relative', words: ['nephew'] },
  'mother-in-law': { kind: 'relative', words: ['mother-in-law', 'mother in law'] },
  'father-in-law': { kind: 'relative', words: ['father-in-law', 'father in law'] },
  'sister-in-law': { kind: 'relative', words: ['sister-in-law', 'sister in law'] },
  'brother-in-law': { kind: 'relative', words: ['brother-in-law', 'brother in law'] },
  friend: { kind: 'friend', words: ['friend', 'best friend', 'bff', 'mate', 'buddy'] },
  neighbour: { kind: 'friend', words: ['neighbour', 'neighbor'] },
  flatmate: { kind: 'friend', words: ['flatmate', 'roommate', 'housemate'] },
  colleague: { kind: 'colleague', words: ['colleague', 'coworker', 'co-worker', 'workmate'] },
  boss: { kind: 'colleague', words: ['boss', 'manager', 'supervisor'] },
  teacher: { kind: 'other', words: ['teacher', 'tutor', 'coach', 'mentor'] },
  therapist: { kind: 'other', words: ['therapist', 'counsellor', 'counselor'] },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof ROLES;

export const isRoleId = (value: unknown): value is RoleId =>
  typeof value === 'string' && Object.hasOwn(ROLES, value);

/** The role a word means, or null: "Mum" and "mom" are both `mother`. */
export function roleOfWord(word: string): RoleId | null {
  return ROLE_BY_WORD.get(word.trim().toLowerCase()) ?? null;
}

const ROLE_BY_WORD: ReadonlyMap<string, RoleId> = new Map(
  (Object.entries(ROLES) as [RoleId, Role][]).flatMap(([id, role]) =>
    [id as string, ...role.words].map((word) => [word, id] as const),
  ),
);
