// Writes the fixture that future versions must be able to open: a journal made through the commands of
// this version, table by table. Run once for each schema version, at its release; a fixture is never
// edited and never written again.
import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { EntryId } from '#shared/model/ids.ts';
import { trashEntry, updateEntry } from '#app/data/commands/entry-commands.ts';
import { updateSettings } from '#app/data/commands/settings-commands.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { LATEST_VERSION } from '#app/data/schema.ts';
import { addPerson, succeed, write } from '#tests/contract/journal-cases.ts';
import { freezeTables } from '#tests/support/frozen-database.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

const folder = new URL('../tests/fixtures/databases/', import.meta.url);
const file = new URL(`v${LATEST_VERSION}.json`, folder);

if (existsSync(file)) {
  console.error(`Version ${LATEST_VERSION} is frozen already. A change of the schema is a new version.`);
  process.exit(1);
}

const deps = createTestDeps({ seed: LATEST_VERSION });
const journal = await succeed(openJournal(deps));
const maya = await addPerson(journal, 'Maya');
const home = await write(
  journal,
  '# The long way home\n\nWalked home with Maya. I finally said I was scared 🌧️.',
);
await succeed(
  updateEntry(journal, home, { mood: 4, feelings: ['calm', 'love'], tags: ['home'], favourite: true }),
);
deps.clock.advance(90 * 60_000);
await write(journal, '# The long way home\n\nWalked home with Maya, slowly.', home);
const secret = await write(journal, 'Only here.');
await succeed(
  updateEntry(journal, secret, { localOnly: true, notAnalysed: true, locked: true, people: [maya] }),
);
const gone: EntryId = await write(journal, 'Not this one.');
await succeed(trashEntry(journal, gone));
await succeed(updateSettings(journal, { theme: 'dark', welcomed: true }));

await mkdir(folder, { recursive: true });
await writeFile(file, `${JSON.stringify(await freezeTables(journal.db), null, 1)}\n`);
console.log(`Froze version ${LATEST_VERSION}.`);
process.exit(0);
