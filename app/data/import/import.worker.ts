// The import worker: reading a file, analysing and writing entries, away from the page. This file is
// the composition root of its thread, hence the clock and the randomness here.
import { analyseEntry } from '#shared/analysis/analyse-entry.ts';
import { ANALYSER_VERSION } from '#shared/analysis/version.ts';
import { createImportService } from '#app/data/import/import-service.ts';
import type { ImportRequest } from '#app/data/import/import-types.ts';
import { openJournal } from '#app/data/open-journal.ts';

const service = createImportService({
  openJournal: () =>
    openJournal({
      clock: { now: () => Date.now(), zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone },
      random: { uuid: () => crypto.randomUUID() },
      analyser: { version: ANALYSER_VERSION, analyse: (input) => Promise.resolve(analyseEntry(input)) },
    }),
  reply: (reply) => globalThis.postMessage(reply, []),
  now: () => performance.now(),
});

globalThis.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void service.receive(event.data);
});
