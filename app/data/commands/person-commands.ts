// What a writer can do about a person. When names change, the entries that mention them are read
// again, so that links follow.
import { err, ok, type Result } from '#shared/lib/result.ts';
import { normaliseName } from '#shared/journal/person-names.ts';
import type { PersonId } from '#shared/model/ids.ts';
import type { PersonFields } from '#shared/model/person.ts';
import { membersOf } from '#shared/sync/record-state.ts';
import { attempt } from '#app/data/attempt.ts';
import { commitPeople } from '#app/data/commit-person.ts';
import { linkMentions, unlinkPerson } from '#app/data/commands/link-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export type PersonUpdate = Partial<PersonFields> & {
  /** The whole new list of aliases. */
  readonly aliases?: readonly string[];
};

export type PersonDraft = PersonUpdate & { readonly name: string };

export type PersonError = StorageError | { readonly type: 'name-missing' };

/** Adds someone and links the entries in which they are already named. */
export async function createPerson(
  journal: Journal,
  draft: PersonDraft,
): Promise<Result<PersonId, PersonError>> {
  const id = journal.random.uuid() as PersonId;
  const saved = await savePerson(journal, id, draft);
  return saved.ok ? ok(id) : saved;
}

export async function updatePerson(
  journal: Journal,
  id: PersonId,
  update: PersonUpdate,
): Promise<Result<void, PersonError>> {
  return savePerson(journal, id, update);
}

/** Archived people are left out of lists and suggestions; their entries stay theirs. */
export const archivePerson = (
  journal: Journal,
  id: PersonId,
  archived: boolean,
): Promise<Result<void, PersonError>> => savePerson(journal, id, { archived });

/** Removes the person; entries keep their words and lose the link. */
export async function deletePerson(journal: Journal, id: PersonId): Promise<Result<void, PersonError>> {
  const deleted = await savePerson(journal, id, { deletedAt: journal.clock.now() });
  return deleted.ok ? attempt(journal, () => unlinkPerson(journal, id)) : deleted;
}

export async function restorePerson(journal: Journal, id: PersonId): Promise<Result<void, PersonError>> {
  const restored = await savePerson(journal, id, { deletedAt: null });
  return restored.ok ? attempt(journal, () => linkMentions(journal, id)) : restored;
}

async function savePerson(
  journal: Journal,
  id: PersonId,
  update: PersonUpdate,
): Promise<Result<void, PersonError>> {
  const { aliases, name, ...fields } = update;
  const normalised = name === undefined ? undefined : normaliseName(name);
  if (normalised === null) return err({ type: 'name-missing' });
  const saved = await attempt(journal, async () => {
    const state = (await journal.db.records.get(id))?.state;
    const known = state ? membersOf(state, 'aliases') : [];
    const wanted = aliases?.flatMap((alias) => normaliseName(alias) ?? []);
    await commitPeople(journal, journal.db, [
      {
        id,
        patch: {
          fields: { ...fields, ...(normalised !== undefined && { name: normalised }) },
          ...(wanted && { sets: { aliases: changeOf(known, wanted) } }),
        },
      },
    ]);
  });
  if (!saved.ok || (name === undefined && aliases === undefined && fields.role === undefined)) return saved;
  return attempt(journal, () => linkMentions(journal, id));
}

const changeOf = (before: readonly string[], after: readonly string[]) => ({
  add: after.filter((member) => !before.includes(member)),
  remove: before.filter((member) => !after.includes(member)),
});
