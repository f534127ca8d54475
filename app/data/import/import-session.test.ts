// The steps of an import as the screen goes through them, with a client that answers when it is told.
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/lib/result.ts';
import type { ImportId } from '#shared/model/ids.ts';
import type { ImportClient } from '#app/data/import/import-client.ts';
import { createImportSession } from '#app/data/import/import-session.ts';
import type { ImportCheck, ImportOutcome, Inspection } from '#app/data/import/import-types.ts';

const INSPECTION: Inspection = {
  format: { kind: 'csv', encoding: 'utf-8', delimiter: ',', header: true },
  columns: [{ name: 'text', samples: ['x'] }],
  mapping: new Map([
    ['text', 'text'],
    ['other', 'rest'],
  ]),
  dateOrder: 'none',
  moodScale: 'words',
};

const checkOf = (usable: number): ImportCheck => ({
  rows: usable,
  usable,
  known: 0,
  undated: usable,
  withMood: 0,
  withTags: 0,
  firstTime: 0,
  lastTime: 0,
  people: [
    { name: 'Sam', count: 1, known: false },
    { name: 'Maya', count: 1, known: true },
  ],
  problems: [],
  preview: [],
  dateOrder: 'none',
});

const OUTCOME: ImportOutcome = { state: 'done', added: 2, known: 0, skipped: 0, error: null };
const FILE = new File(['text\nx'], 'x.csv');

function setUp(client: Partial<ImportClient> = {}) {
  const asked: string[] = [];
  const session = createImportSession({
    client: {
      inspect: () => Promise.resolve(ok(INSPECTION)),
      check: () => Promise.resolve(ok(checkOf(2))),
      run: ({ people }) => {
        asked.push(...people);
        return Promise.resolve(ok(OUTCOME));
      },
      cancel: () => asked.push('cancel'),
      close: () => undefined,
      ...client,
    },
    now: () => 1000,
    zone: () => 'UTC',
    newId: () => 'import-1' as ImportId,
  });
  return { session, asked };
}

describe('an import session', () => {
  it('goes from choosing to done', async () => {
    const { session, asked } = setUp();
    const steps: string[] = [];
    session.subscribe(() => steps.push(session.get().step));
    await session.choose(FILE);
    expect(session.get()).toMatchObject({ step: 'mapping', check: { usable: 2 }, checking: null });
    await session.start();
    expect(session.get()).toEqual({
      step: 'done',
      importId: 'import-1',
      fileName: 'x.csv',
      outcome: OUTCOME,
    });
    expect([...new Set(steps)]).toEqual(['looking', 'mapping', 'running', 'done']);
    expect(asked).toEqual(['Sam']);
  });

  it('goes back to choosing with the reason', async () => {
    const { session } = setUp({
      inspect: () => Promise.resolve({ ok: false, error: { type: 'binary-file' } }),
    });
    await session.choose(FILE);
    expect(session.get()).toEqual({ step: 'choose', error: { type: 'binary-file' }, fileName: 'x.csv' });
  });

  it('adds nobody when told so', async () => {
    const { session, asked } = setUp();
    await session.choose(FILE);
    session.setAddPeople(false);
    await session.start();
    expect(asked).toEqual([]);
  });

  it('keeps to the answer of the newest settings', async () => {
    const answers: ((usable: number) => void)[] = [];
    const { session } = setUp({
      check: () => new Promise((resolve) => answers.push((usable) => resolve(ok(checkOf(usable))))),
    });
    const first = session.choose(FILE);
    while (answers.length < 1) await Promise.resolve();
    const second = session.setColumn('other', 'text');
    answers[1]?.(7);
    answers[0]?.(2);
    await Promise.all([first, second]);
    expect(session.get()).toMatchObject({ check: { usable: 7 }, checking: null });
    expect(session.get()).toHaveProperty(
      'settings.mapping',
      new Map([
        ['text', 'rest'],
        ['other', 'text'],
      ]),
    );
  });

  it('does not start on a dry run that is out of date', async () => {
    const { session } = setUp({ check: () => new Promise(() => undefined) });
    void session.choose(FILE);
    while (session.get().step !== 'mapping') await Promise.resolve();
    await session.start();
    expect(session.get().step).toBe('mapping');
  });

  it('forgets everything on reset, also what is still under way', async () => {
    const { session, asked } = setUp({ inspect: () => new Promise(() => undefined) });
    void session.choose(FILE);
    session.reset();
    expect(session.get()).toEqual({ step: 'choose', error: null, fileName: null });
    expect(asked).toEqual(['cancel']);
  });

  it('comes back to the mapping when nothing could be written', async () => {
    const { session } = setUp({
      run: () => Promise.resolve({ ok: false, error: { type: 'storage-full' } }),
    });
    await session.choose(FILE);
    await session.start();
    expect(session.get()).toMatchObject({ step: 'mapping', error: { type: 'storage-full' }, check: {} });
  });
});
