// Every way in which IndexedDB is known to fail, injected below Dexie: a write either happened whole
// or not at all, and a failure is always told.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryId } from '#shared/model/ids.ts';
import { seedBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry } from '#app/data/commands/entry-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { getEntry } from '#app/data/queries/entry-queries.ts';
import { SCHEMA_VERSIONS } from '#app/data/schema.ts';
import { toStorageError } from '#app/data/storage-error.ts';
import { addPerson, succeed, write } from '#tests/contract/journal-cases.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

type Operation = 'put' | 'delete';

afterEach(() => vi.restoreAllMocks());

/** Makes the store's writes fail from the `after`-th on, for `times` of them. */
function breakWrites(name: string, { after = 0, times = Number.POSITIVE_INFINITY } = {}) {
  let count = 0;
  for (const operation of ['put', 'delete'] satisfies Operation[]) {
    const real = IDBObjectStore.prototype[operation] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, operation).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      count += 1;
      if (count > after && count <= after + times) throw new DOMException('injected', name);
      return real.apply(this, args) as IDBRequest<IDBValidKey> & IDBRequest<undefined>;
    });
  }
  return { count: () => count };
}

async function openTestJournal() {
  const deps = createTestDeps();
  return { deps, journal: await succeed(openJournal(deps)) };
}

async function snapshot({ db }: Journal): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(tables, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
}

const commit = (journal: Journal, id: EntryId, text: string) =>
  commitEntry(journal, { id, fields: { mood: 4 }, body: { state: seedBody(id, text), text } });

/** A journal with someone in it and an entry about them. */
async function prepare() {
  const { journal } = await openTestJournal();
  await addPerson(journal, 'Maya');
  return { journal, id: await write(journal, 'Before, with Maya.') };
}

describe('a commit under a database that fails', () => {
  it('is all or nothing, wherever it breaks', async () => {
    const scratch = await prepare();
    const probe = breakWrites('none', { times: 0 });
    await commit(scratch.journal, scratch.id, 'After, with Maya.');
    const writes = probe.count();
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThan(5);
    const { journal, id } = await prepare();
    const before = await snapshot(journal);
    for (let after = 0; after < writes; after += 1) {
      breakWrites('UnknownError', { after });
      const result = await commit(journal, id, `After ${after}, with Maya.`);
      vi.restoreAllMocks();
      expect(result).toEqual({ ok: false, error: { type: 'storage-failed', name: 'UnknownError' } });
      expect(await snapshot(journal), `broken at write ${after}`).toBe(before);
    }
    expect((await commit(journal, id, 'After all.')).ok).toBe(true);
    expect((await getEntry(journal.db, id))?.text).toBe('After all.');
  });

  it.each(['UnknownError', 'InvalidStateError'])('reopens and tries once more after %s', async (name) => {
    const { journal } = await openTestJournal();
    const id = await write(journal, 'before');
    breakWrites(name, { times: 1 });
    expect(await commit(journal, id, 'after')).toEqual({ ok: true, value: undefined });
    vi.restoreAllMocks();
    expect((await getEntry(journal.db, id))?.text).toBe('after');
    expect(journal.health.get()).toEqual({ status: 'ok' });
  });

  it('says that the disk is full, and that it is not saved, until a write succeeds', async () => {
    const { journal } = await openTestJournal();
    const id = await write(journal, 'before');
    const changes: string[] = [];
    journal.health.subscribe(() => changes.push(journal.health.get().status));
    breakWrites('QuotaExceededError');
    const result = await commit(journal, id, 'after');
    vi.restoreAllMocks();
    expect(result).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(journal.health.get()).toEqual({ status: 'not-saved', error: { type: 'storage-full' } });
    expect((await getEntry(journal.db, id))?.text).toBe('before');
    expect((await commit(journal, id, 'after')).ok).toBe(true);
    expect(changes).toEqual(['not-saved', 'ok']);
  });

  it('throws what is a mistake of ours and not of the storage', async () => {
    const { journal } = await openTestJournal();
    const id = await write(journal, 'before');
    const broken: Journal = {
      ...journal,
      clock: {
        ...journal.clock,
        now: () => {
          throw new TypeError('bug');
        },
      },
    };
    await expect(commit(broken, id, 'after')).rejects.toThrow(TypeError);
  });
});

describe('opening', () => {
  it('refuses a database of a newer version and leaves it as it is', async () => {
    const deps = createTestDeps();
    const newer = new Dexie(deps.database.name ?? '', deps.database);
    newer.version(99).stores({ future: 'id' });
    await newer.table('future').add({ id: 'kept' });
    newer.close();
    expect(await openJournal(deps)).toEqual({ ok: false, error: { type: 'newer-version' } });
    await newer.open();
    expect([newer.verno, newer.tables.map(({ name }) => name)]).toEqual([99, ['future']]);
    expect(await newer.table('future').count()).toBe(1);
  });

  it('says that there is no storage', async () => {
    const deps = createTestDeps();
    const missing = { ...deps, database: { name: 'none', indexedDB: null as unknown as IDBFactory } };
    expect(await openJournal(missing)).toEqual({ ok: false, error: { type: 'storage-missing' } });
  });

  it('says that storage is forbidden, as private modes do', async () => {
    const deps = createTestDeps();
    vi.spyOn(deps.database.indexedDB as IDBFactory, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const result = await openJournal(deps);
    expect(result).toMatchObject({ ok: false, error: { type: 'storage-failed' } });
  });

  it('keeps the identity of the device, and its clock, over a restart', async () => {
    const { deps, journal } = await openTestJournal();
    await write(journal, 'one');
    const stamp = (await journal.db.meta.get('hlc'))?.value as string;
    journal.db.close();
    journal.bulk.close();
    deps.clock.advance(-365 * 24 * 60 * 60_000);
    const again = await succeed(openJournal(deps));
    expect(again.deviceId).toBe(journal.deviceId);
    await write(again, 'two');
    expect(((await again.db.meta.get('hlc'))?.value as string) > stamp).toBe(true);
  });

  it('gives way to a newer tab, and says that this one must be loaded again', async () => {
    const { deps, journal } = await openTestJournal();
    const newer = new Dexie(deps.database.name ?? '', deps.database);
    newer.version(50).stores({ ...SCHEMA_VERSIONS.at(-1)?.stores });
    await newer.open();
    expect(journal.health.get()).toEqual({ status: 'reload' });
    expect(journal.db.isOpen()).toBe(false);
    newer.close();
  });
});

describe('what an exception tells of the storage', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), { type: 'storage-full' }],
    [
      Object.assign(new Error(), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
      { type: 'storage-full' },
    ],
    [
      Object.assign(new Error(), {
        name: 'BulkError',
        failures: [new DOMException('', 'QuotaExceededError')],
      }),
      { type: 'storage-full' },
    ],
    [Object.assign(new Error(), { name: 'DatabaseClosedError' }), { type: 'closed' }],
    [new TypeError('bug'), null],
    ['text', null],
    [null, null],
  ])('%o', (error, expected) => {
    expect(toStorageError(error)).toEqual(expected);
  });
});
