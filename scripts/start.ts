// npm start: an up-to-date build, then the app and its API on one port with a database under ./data.
import { main } from '#server/node/main.ts';
import { buildAppIfNeeded } from './lib/build-app.ts';

try {
  await buildAppIfNeeded((line) => console.log(line));
  const failure = await main(process.argv.slice(2), process.env);
  if (failure !== null) {
    console.error(failure);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
