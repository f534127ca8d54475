// npm run complete-lock: after npm wrote package-lock.json, adds what it left out for other platforms
// and takes out download addresses. Run it after every `npm install` that changed the lock.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingPackages, type LockFile } from './lib/lock-file.ts';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
  key === 'resolved' && typeof value === 'string' && value.startsWith('http') ? undefined : value,
) as LockFile;
writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${missingPackages(lock).length} packages of other platforms added to package-lock.json`);
