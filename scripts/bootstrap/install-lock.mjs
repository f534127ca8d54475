// One installation at a time: a folder, made atomically, that names the process that holds it.
// A folder whose process is gone is taken over; taking over is itself guarded by a second folder, so
// that two waiting processes cannot both remove the lock and one remove the other's new one.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from './explain.mjs';

const POLL_MS = 250;
const GIVE_UP_MS = 20 * 60_000;
// A lock without a name in it is being made at this moment, or its maker died in between.
const NAMELESS_MS = 10_000;

/**
 * Runs `work` while holding the lock at `path`; waits for another holder that is alive.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {{ say?: (line: string) => void, giveUpMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withInstallLock(path, work, options = {}) {
  const { say = (line) => void process.stderr.write(`${line}\n`), giveUpMs = GIVE_UP_MS } = options;
  mkdirSync(dirname(path), { recursive: true });
  const started = Date.now();
  for (let waited = false; !tryToMake(path); waited = true) {
    const holder = holderOf(path);
    if (holder === 'gone') takeOver(path);
    else if (Date.now() - started > giveUpMs) {
      throw new SetupError(
        `Another installation (process ${holder}) has not ended.`,
        `If there is none, delete the folder ${path} and run the command again.`,
      );
    } else {
      if (!waited) say('Another command is installing; waiting for it.');
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
  const release = () => rmSync(path, { recursive: true, force: true });
  process.on('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, leave);
    release();
  }
}

// Ends this process, and with it the lock, as a signal would have.
const leave = () => process.exit(130);

/** @param {string} path */
function tryToMake(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(path, 'pid'), String(process.pid));
  return true;
}

/**
 * The process id that holds the lock, 'unknown' while it is being made, or 'gone'.
 * @param {string} path
 */
function holderOf(path) {
  let pid;
  try {
    pid = Number(readFileSync(join(path, 'pid'), 'utf8'));
  } catch {
    return ageMs(path) > NAMELESS_MS ? 'gone' : 'unknown';
  }
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? pid : 'gone';
  }
}

/** @param {string} path */
function takeOver(path) {
  const guard = `${path}.takeover`;
  if (!tryToMake(guard)) {
    if (holderOf(guard) === 'gone') rmSync(guard, { recursive: true, force: true });
    return;
  }
  try {
    if (holderOf(path) === 'gone') rmSync(path, { recursive: true, force: true });
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

/** Milliseconds since the folder was made; 0 where it is gone already. @param {string} path */
function ageMs(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
