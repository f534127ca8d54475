// What is copied from diagnostics may be sent to somebody: not a word of the journal may be in it.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EntryId } from '#shared/model/ids.ts';
import { seedBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry } from '#app/data/commands/entry-commands.ts';
import { createPerson } from '#app/data/commands/person-commands.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { countRows, listOutbox } from '#app/data/queries/storage-queries.ts';
import { outboxLine, reportText } from '#app/features/diagnostics/report.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

test('the report holds ids, counts and sizes, and no word of the journal', async () => {
  const opened = await openJournal(createTestDeps());
  if (!opened.ok) throw new Error(opened.error.type);
  const journal = opened.value;
  const id = journal.random.uuid() as EntryId;
  const text = '# Xylophone\n\nQuarrelled with Zebedee about the marmalade.';
  await createPerson(journal, { name: 'Zebedee', notes: 'pistachio' });
  await commitEntry(journal, {
    id,
    sets: { tags: { add: ['rhubarb'] } },
    body: { state: seedBody(id, text), text },
  });
  const rows = await listOutbox(journal.db, 50);
  const report = reportText({
    version: '0.1.0',
    analyser: journal.analyser.version,
    deviceId: journal.deviceId,
    tables: await countRows(journal.db),
    pendingAnalyses: 0,
    outboxRows: rows.length,
    outbox: rows.map(outboxLine),
    persistence: 'kept',
    usedBytes: 1,
    quotaBytes: 2,
    userAgent: 'test',
  });
  expect(rows).toHaveLength(2);
  expect(report).toContain(id);
  expect(report).toContain('entries: 1');
  for (const word of ['Xylophone', 'Zebedee', 'marmalade', 'rhubarb', 'pistachio']) {
    expect(report.toLowerCase()).not.toContain(word.toLowerCase());
  }
});
