import 'fake-indexeddb/auto';
import { describe, it } from 'vitest';
import { openJournal } from '#app/data/open-journal.ts';
import { JOURNAL_CASES, succeed } from '#tests/contract/journal-cases.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

describe('the journal on fake-indexeddb', () => {
  it.each(JOURNAL_CASES)('$title', async ({ run }) => {
    const deps = createTestDeps();
    const journal = await succeed(openJournal(deps));
    await run({ journal, clock: deps.clock });
    journal.db.close();
    journal.bulk.close();
  });
});
