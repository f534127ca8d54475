// The labelled data sets that stand beside the checkout on some machines. They are never committed; a
// test that wants one skips, and says so, where it is absent.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '#scripts/lib/build-app.ts';

/** The path of a file of ../shared/data, or null with a word on standard error. */
export function findDataSet(path: string): string | null {
  const file = resolve(ROOT, '../shared/data', path);
  if (existsSync(file)) return file;
  process.stderr.write(`Skipped: ../shared/data/${path} is not on this machine.\n`);
  return null;
}
