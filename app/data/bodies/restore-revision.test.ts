import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { EntryId } from '#shared/model/ids.ts';
import { restoreRevision } from '#app/data/bodies/restore-revision.ts';
import { seedBody, textOfBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry } from '#app/data/commands/entry-commands.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

it('brings an earlier text back and keeps the one that stood there', async () => {
  const deps = createTestDeps({ seed: 7 });
  const opened = await openJournal(deps);
  if (!opened.ok) throw new Error(opened.error.type);
  const journal = opened.value;
  const id = journal.random.uuid() as EntryId;
  const now = 'Walked home 😁 fast.';
  await commitEntry(journal, { id, body: { state: seedBody(id, now), text: now } });
  deps.clock.advance(1000);

  expect((await restoreRevision(journal, id, 'Walked home 😀 slowly.')).ok).toBe(true);
  expect((await journal.db.texts.get(id))?.text).toBe('Walked home 😀 slowly.');
  expect(textOfBody((await journal.db.bodies.get(id))!.state)).toBe('Walked home 😀 slowly.');
  const revisions = await journal.db.revisions.toArray();
  expect(revisions.map(({ text }) => text)).toEqual([now]);
  journal.db.close();
  journal.bulk.close();
});
