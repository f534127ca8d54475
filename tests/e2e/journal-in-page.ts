// The journal's contract, to be bundled and run inside a page: see journal-in-browser.test.ts.
import { analyseEntry } from '#shared/analysis/analyse-entry.ts';
import { ANALYSER_VERSION } from '#shared/analysis/version.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { JOURNAL_CASES, succeed } from '#tests/contract/journal-cases.ts';
import { createSeededRandom, createTestClock } from '#tests/support/test-clock.ts';

declare global {
  // eslint-disable-next-line no-var
  var runJournalCase: (title: string) => Promise<string>;
}

/** Runs one case on a database of its own; answers 'ok' or what went wrong. */
globalThis.runJournalCase = async (title) => {
  const found = JOURNAL_CASES.find((candidate) => candidate.title === title);
  if (!found) return `no case called ${title}`;
  const clock = createTestClock();
  const analyser = {
    version: ANALYSER_VERSION,
    analyse: async (input: Parameters<typeof analyseEntry>[0]) => analyseEntry(input),
  };
  const database = { name: `case-${title}` };
  const journal = await succeed(openJournal({ clock, random: createSeededRandom(1), analyser, database }));
  try {
    await found.run({ journal, clock });
    return 'ok';
  } catch (error) {
    return String(error);
  } finally {
    journal.db.close();
    journal.bulk.close();
  }
};
