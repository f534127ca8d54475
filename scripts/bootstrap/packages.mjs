// Keeps node_modules in step with package-lock.json. A stamp inside node_modules holds the hash that
// was installed: `npm ci` deletes the folder first, so an interrupted installation leaves no stamp.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npmCi } from './npm.mjs';

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', '.cache', 'installed.json');

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * What the installation depends on: the lock, the wishes it was made from, and the platform.
 * @param {string} root
 */
function wanted(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson(
    join(root, 'package.json'),
  );
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  hash.update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]));
  return { hash: hash.digest('hex'), platform: `${process.platform}-${process.arch}` };
}

/**
 * True when every package of the lock is installed. Takes over an installation that npm made by hand.
 * @param {string} root
 */
export function packagesAreCurrent(root) {
  const want = wanted(root);
  if (existsSync(stampPath(root))) {
    const have = readStamp(root);
    if (have?.hash === want.hash && have.platform === want.platform) return true;
    if (have?.platform !== want.platform) return false;
  }
  if (!matchesInstalledList(root)) return false;
  writeStamp(root, want);
  return true;
}

/**
 * @param {string} root
 * @param {string} node path of the Node that npm runs on
 */
export async function installPackages(root, node) {
  const want = wanted(root);
  await npmCi(root, node);
  writeStamp(root, want);
}

/** @param {string} root */
function readStamp(root) {
  try {
    return readJson(stampPath(root));
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {{ hash: string, platform: string }} stamp
 */
function writeStamp(root, stamp) {
  mkdirSync(dirname(stampPath(root)), { recursive: true });
  writeFileSync(stampPath(root), JSON.stringify(stamp));
}

/**
 * Compares the lock with the list that npm writes at the end of every installation.
 * @param {string} root
 */
function matchesInstalledList(root) {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const lock = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(list).packages;
  const wishes = readJson(join(root, 'package.json'));
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    if (!sameWishes(wishes[kind] ?? {}, lock['']?.[kind] ?? {})) return false;
  }
  return Object.entries(lock).every(([path, entry]) => {
    const have = installed[path];
    return (
      path === '' ||
      (have ? have.version === entry.version : entry.optional === true || entry.devOptional === true)
    );
  });
}

/**
 * @param {Record<string, string>} a
 * @param {Record<string, string>} b
 */
const sameWishes = (a, b) =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);
