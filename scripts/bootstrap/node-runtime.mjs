// Finds a Node 24 or later: the machine's own, else the one that npm carries for this platform.
// scripts/toolchain holds a folder for each platform that npm has a Node 24 for, with a lock of its
// own and the runtime as a plain dependency: npm passes over an optional one in silence when it fails.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './explain.mjs';
import { npmCi } from './npm.mjs';

/** @typedef {{ version: string, platform: string, arch: string, execPath: string }} Machine */

const REQUIRED_MAJOR = 24;

/** @param {string} version as in process.version */
const majorOf = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {string} root
 * @param {Machine} machine
 */
const folderFor = (root, { platform, arch }) => join(root, 'scripts', 'toolchain', `${platform}-${arch}`);

/**
 * The path of a usable Node, or null where one must be installed first.
 * @param {string} root
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findNode(root, machine) {
  if (majorOf(machine.version) >= REQUIRED_MAJOR) return machine.execPath;
  const folder = folderFor(root, machine);
  // npm writes this list last: without it an installation was cut short.
  const finished = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(finished)) return null;
  const installed = readJson(finished).packages;
  for (const [path, { version }] of Object.entries(readJson(join(folder, 'package-lock.json')).packages)) {
    if (path === '') continue;
    const node = join(folder, path, 'bin', machine.platform === 'win32' ? 'node.exe' : 'node');
    if (installed[path]?.version === version && existsSync(node)) return node;
  }
  return null;
}

/**
 * Installs the Node of this platform and returns its path.
 * @param {string} root
 * @param {Machine} machine
 */
export async function installNode(root, machine) {
  const folder = folderFor(root, machine);
  if (!existsSync(folder)) {
    throw new SetupError(
      `Resonant needs Node ${REQUIRED_MAJOR} or later; this is ${machine.version}, and npm carries none for ${machine.platform}-${machine.arch}.`,
      `Install Node ${REQUIRED_MAJOR} from https://nodejs.org and run the command again.`,
    );
  }
  await npmCi(folder, machine.execPath);
  const node = findNode(root, machine);
  if (node === null || !runs(node)) {
    throw new SetupError(
      `The Node ${REQUIRED_MAJOR} that npm carries for ${machine.platform}-${machine.arch} does not run on this system.`,
      `Install Node ${REQUIRED_MAJOR} by the system's own means and run the command again.`,
    );
  }
  return node;
}

/** @param {string} node */
function runs(node) {
  try {
    return (
      majorOf(execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) >=
      REQUIRED_MAJOR
    );
  } catch {
    return false;
  }
}
