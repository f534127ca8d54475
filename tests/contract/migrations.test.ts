// Every released database must open, migrate and read as it did. The fixtures are frozen: they are
// written once by scripts/freeze-database.ts and never edited.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rebuildProjections } from '#app/data/commands/rebuild-command.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { getEntry, listEntries, listTrash } from '#app/data/queries/entry-queries.ts';
import { listPeople, listPersonEntries } from '#app/data/queries/person-queries.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import { listRevisions } from '#app/data/queries/storage-queries.ts';
import { LATEST_VERSION } from '#app/data/schema.ts';
import { succeed } from '#tests/contract/journal-cases.ts';
import { thawDatabase, type FrozenDatabase } from '#tests/support/frozen-database.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

const folder = new URL('../fixtures/databases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('released databases', () => {
  it('are frozen, one for each version', () => {
    expect(files.toSorted()).toEqual(
      Array.from({ length: LATEST_VERSION }, (_, index) => `v${index + 1}.json`),
    );
  });

  it.each(files)('%s opens, migrates and reads as it did', async (file) => {
    const frozen = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FrozenDatabase;
    const deps = createTestDeps();
    await thawDatabase(frozen, deps.database);
    const journal = await succeed(openJournal(deps));
    const [secret, home] = await listEntries(journal.db, { limit: 10 });
    expect(home).toMatchObject({ title: 'The long way home', mood: 4, tags: ['home'], favourite: true });
    expect(secret).toMatchObject({ localOnly: true, notAnalysed: true, locked: true });
    expect((await getEntry(journal.db, home!.id))?.text).toBe(
      '# The long way home\n\nWalked home with Maya, slowly.',
    );
    expect(await listRevisions(journal.db, home!.id)).toHaveLength(1);
    expect(await listTrash(journal.db)).toHaveLength(1);
    const [maya] = await listPeople(journal.db);
    expect((await listPersonEntries(journal.db, maya!.id, { limit: 5 })).map(({ id }) => id)).toEqual([
      secret!.id,
      home!.id,
    ]);
    expect(await readSettings(journal.db)).toMatchObject({ theme: 'dark', welcomed: true });
    expect((await journal.db.outbox.toArray()).some(({ recordId }) => recordId === secret!.id)).toBe(false);
    await succeed(rebuildProjections(journal));
    expect((await listEntries(journal.db, { limit: 10 })).map(({ id }) => id)).toEqual([
      secret!.id,
      home!.id,
    ]);
  });
});
