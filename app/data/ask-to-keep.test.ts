import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { askToKeepOnceWritten } from '#app/data/ask-to-keep.ts';
import { addSampleJournal } from '#app/data/commands/sample-commands.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { succeed, write } from '#tests/contract/journal-cases.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

describe('asking the browser to keep the journal', () => {
  it('waits for the first real entry, and asks once', async () => {
    const { database: _, ...deps } = createTestDeps();
    const journal = await succeed(openJournal({ ...deps, database: { name: 'ask-to-keep' } }));
    const ask = vi.fn<() => Promise<void>>(() => Promise.resolve());
    askToKeepOnceWritten(journal, ask);
    await addSampleJournal(journal);
    expect(ask).not.toHaveBeenCalled();
    await write(journal, 'The first of my own.');
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    await vi.waitFor(async () => expect(await journal.db.meta.get('asked-to-keep')).toBeDefined());
    askToKeepOnceWritten(journal, ask);
    await write(journal, 'Another.');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
