// npm run build: an up-to-date app in dist, ready for a static host or for either server.
import { buildAppIfNeeded } from './lib/build-app.ts';

const built = await buildAppIfNeeded((line) => console.log(line));
if (!built) console.log('The app in dist is up to date.');
