// npm run demo:journal: the product's main job on real input, with what each step took.
import { startServerProcess } from '#tests/support/server-process.ts';
import { findDataSet } from '#tests/support/data-sets.ts';
import { runMainJob } from '#tests/e2e/main-job.ts';
import { buildAppIfNeeded } from '#scripts/lib/build-app.ts';

const ms = (value: number) => `${Math.round(value)} ms`;

const file = findDataSet('happydb/train.jsonl');
if (file !== null) {
  await buildAppIfNeeded((line) => console.log(line));
  const server = await startServerProcess();
  const figures = await runMainJob({ url: server.url, file, onStep: (step) => console.log(`… ${step}`) });
  await server.stop();
  const { importSeconds, imported, searchMs, saveToVisibleMs, coldStartToListMs } = figures;
  console.log(`
${imported.toLocaleString('en')} entries imported and analysed in ${importSeconds.toFixed(1)} s
search, last key to first result: ${ms(searchMs)}
save to visible (median of 5): ${ms(saveToVisibleMs.plain)}, at CPU x4 ${ms(saveToVisibleMs.cpu4)}
offline cold start to list (median of 5): ${ms(coldStartToListMs.plain)}, at CPU x4 ${ms(coldStartToListMs.cpu4)}`);
}
