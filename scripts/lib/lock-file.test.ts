import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, lockProblems, missingPackages, type LockFile } from './lock-file.ts';

const wishing = (name: string, version = '1.2.3') => ({
  version: '1.0.0',
  dev: true,
  optionalDependencies: { [name]: version },
});

const complete = (packages: LockFile['packages']): LockFile => completeLock({ packages });

describe('completing a lock', () => {
  it.each([
    ['@x/core-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@x/core-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@x/core-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@x/core-win32-x64-gnu', { cpu: ['x64'], os: ['win32'] }],
    ['@x/binding-openharmony-x64', { cpu: ['x64'], os: ['openharmony'] }],
    ['@x/binding-android-arm-eabi', { cpu: ['arm'], os: ['android'] }],
    ['@x/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@x/workerd-darwin-64', { cpu: ['x64'], os: ['darwin'] }],
    ['@x/workerd-windows-64', { cpu: ['x64'], os: ['win32'] }],
    ['@x/sharp-linuxmusl-arm64', { cpu: ['arm64'], libc: ['musl'], os: ['linux'] }],
  ])('reads the platform of %s off its name', (name, platform) => {
    const lock = complete({ 'node_modules/a': wishing(name) });
    expect(lock.packages[`node_modules/${name}`]).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      ...platform,
    });
    expect(lockProblems(lock)).toEqual([]);
  });

  it('leaves alone what is held beside, above, or within the package that wishes for it', () => {
    const held = { version: '1.2.3' };
    for (const at of [
      'node_modules/b',
      'node_modules/a/node_modules/b',
      'node_modules/a/node_modules/c/node_modules/b',
    ]) {
      const packages = { 'node_modules/a/node_modules/c': wishing('b'), [at]: held };
      expect(missingPackages({ packages })).toEqual([]);
    }
  });

  it('puts a second version beneath the package that wishes for it', () => {
    const packages = { 'node_modules/a': wishing('b'), 'node_modules/b': { version: '9.0.0' } };
    const lock = complete(packages);
    expect(lock.packages['node_modules/b']?.version).toBe('9.0.0');
    expect(lock.packages['node_modules/a/node_modules/b']?.version).toBe('1.2.3');
  });

  it('is not for development where anything else wishes for it too', () => {
    const packages = { 'node_modules/a': wishing('b'), 'node_modules/c': { ...wishing('b'), dev: false } };
    expect(complete(packages).packages['node_modules/b']).toEqual({
      version: '1.2.3',
      optional: true,
    });
  });

  it('says so where only a range is wished for, which npm must resolve', () => {
    const packages = { 'node_modules/a': wishing('b', '^1.0.0') };
    expect(lockProblems(complete(packages))).toEqual(['missing: b@a range: run npm install']);
  });
});

it('finds download addresses', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } };
  expect(lockProblems({ packages })).toEqual(['has a download address: node_modules/a']);
});

const LOCKS = [
  '',
  ...['linux-x64', 'linux-arm64', 'darwin-x64', 'win32-x64'].map((folder) => `scripts/toolchain/${folder}/`),
];

it.each(LOCKS)('%spackage-lock.json has no problem (else run: npm run complete-lock)', (folder) => {
  const text = readFileSync(new URL(`../../${folder}package-lock.json`, import.meta.url), 'utf8');
  expect(lockProblems(JSON.parse(text))).toEqual([]);
});
