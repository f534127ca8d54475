import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from './database.ts';

let folder: string;
let path: string;
let open: Database[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resonant-db-'));
  path = join(folder, 'deep', 'er', 'test.sqlite');
  open = [];
});

afterEach(() => {
  for (const database of open) database.close();
  rmSync(folder, { recursive: true });
});

function openAt(uuid: string, now = 1_000): Database {
  const result = openDatabase({ path, clock: { now: () => now }, random: { uuid: () => uuid } });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  open.push(result.value);
  return result.value;
}

const query = (sql: string) => {
  const sqlite = new DatabaseSync(path);
  const rows = sqlite
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));
  sqlite.close();
  return rows;
};

it('makes the file, its folder and its schema, in write-ahead mode', async () => {
  expect(await openAt('first').answers()).toBe(true);
  expect(query('SELECT version, name, applied_ms FROM migrations')).toEqual([
    { version: 1, name: 'instance', applied_ms: 1_000 },
  ]);
  expect(query('SELECT id, created_ms FROM instance')).toEqual([{ id: 'first', created_ms: 1_000 }]);
  expect(query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
});

it('keeps its identity when it is opened again', () => {
  openAt('first').close();
  open = [];
  expect(openAt('second', 2_000).instanceId).toBe('first');
  expect(query('SELECT created_ms FROM instance')).toEqual([{ created_ms: 1_000 }]);
});

it('can be open twice', async () => {
  const [one, two] = [openAt('first'), openAt('second')];
  expect(two.instanceId).toBe(one.instanceId);
  expect(await one.answers()).toBe(true);
});

it('refuses a file of a newer version and leaves it as it was', () => {
  openAt('first').close();
  open = [];
  const sqlite = new DatabaseSync(path);
  sqlite.exec("INSERT INTO migrations (version, name, applied_ms) VALUES (99, 'from the future', 0)");
  sqlite.close();
  const before = query('SELECT * FROM migrations');
  const result = openDatabase({ path, clock: { now: () => 0 }, random: { uuid: () => 'x' } });
  expect(result).toEqual({ ok: false, error: { type: 'newer-schema', found: 99, known: 1 } });
  expect(query('SELECT * FROM migrations')).toEqual(before);
});

it.each([
  [
    'a file that is no database',
    () => writeFileSync(path, 'not a database, and long enough to be read as one'.repeat(50)),
  ],
  ['a file in place of its folder', () => rmSync(join(folder, 'deep'), { recursive: true })],
])('says why it cannot open %s', (title, spoil) => {
  openAt('first').close();
  open = [];
  spoil();
  if (title.includes('folder')) writeFileSync(join(folder, 'deep'), '');
  const result = openDatabase({ path, clock: { now: () => 0 }, random: { uuid: () => 'x' } });
  expect(result).toMatchObject({
    ok: false,
    error: { type: 'cannot-open', reason: expect.stringMatching(/\w+/) },
  });
});

it('no longer answers when it is closed', async () => {
  const database = openAt('first');
  database.close();
  open = [];
  await expect(database.answers()).rejects.toThrow(/not open|finalized/);
});
