// The import as the page sees it: files in, replies out, on a real database, without the worker.
import { describe, expect, it } from 'vitest';
import { changeMapping } from '#shared/journal/import/columns.ts';
import type { ImportSettings } from '#shared/journal/import/imported-entry.ts';
import type { ImportId, PersonId } from '#shared/model/ids.ts';
import { createImportClient, type ImportClient } from '#app/data/import/import-client.ts';
import { createImportService } from '#app/data/import/import-service.ts';
import type { ImportJob, ImportReply, ImportRequest, Inspection } from '#app/data/import/import-types.ts';
import { listImports, takeBackImport } from '#app/data/import/take-back-import.ts';
import type { Journal } from '#app/data/journal.ts';
import { openJournal } from '#app/data/open-journal.ts';
import type { TaskWorker } from '#app/data/worker-channel.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

const IMPORT = '00000000-0000-4000-8000-000000000001' as ImportId;
const SECOND = '00000000-0000-4000-8000-000000000002' as ImportId;

async function setUp() {
  const deps = createTestDeps();
  const opened = await openJournal(deps);
  if (!opened.ok) throw new Error(opened.error.type);
  const client = createImportClient(() => createFakeWorker(() => Promise.resolve(opened)));
  return { journal: opened.value, client, now: deps.clock.now() };
}

/** A worker in the same thread: messages are cloned and arrive later, as they do. */
function createFakeWorker(open: Parameters<typeof createImportService>[0]['openJournal']): TaskWorker {
  const listeners: ((event: { data: ImportReply }) => void)[] = [];
  const service = createImportService({
    openJournal: open,
    reply: (data) => queueMicrotask(() => listeners.forEach((listener) => listener({ data }))),
    now: () => 0,
  });
  return {
    postMessage: (request: ImportRequest) => {
      queueMicrotask(() => void service.receive(request));
    },
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listeners.push(listener as (event: { data: ImportReply }) => void);
    },
    terminate: () => undefined,
  } as TaskWorker;
}

const fileOf = (text: string | Uint8Array<ArrayBuffer>, name = 'journal.csv') => new File([text], name);

const jobOf = (file: File, inspection: Inspection, settings: Partial<ImportSettings> = {}): ImportJob => ({
  file,
  format: inspection.format,
  settings: {
    mapping: inspection.mapping,
    dateOrder: 'day-first',
    moodScale: inspection.moodScale,
    zone: 'Europe/London',
    undatedFromMs: Date.UTC(2026, 10, 22, 12),
    ...settings,
  },
});

async function inspect(client: ImportClient, file: File): Promise<Inspection> {
  const inspected = await client.inspect({ file, csv: null });
  if (!inspected.ok) throw new Error(inspected.error.type);
  return inspected.value;
}

type Options = { readonly importId?: ImportId; readonly people?: readonly string[] };

async function importAll(client: ImportClient, file: File, options: Options = {}) {
  const { importId = IMPORT, people = [] } = options;
  const job = jobOf(file, await inspect(client, file));
  const run = await client.run({ job, importId, people });
  if (!run.ok) throw new Error(run.error.type);
  return run.value;
}

const texts = async ({ db }: Journal) => (await db.texts.toArray()).map(({ text }) => text).toSorted();

const CSV = `id,date,mood,people,tags,text,weather
1,14/03/2025,4,"Sam, Aunt May",food,"Pie with Sam.
It was great.",clear
2,15/03/2025,2,Sam,,We argued about money.,rain
3,soon,,,,No date here.,
4,16/03/2025,,,,,
2,15/03/2025,2,Sam,,We argued about money.,rain
`;

describe('files that cannot be imported', () => {
  it.each([
    ['nothing', fileOf(''), 'empty-file'],
    ['blanks', fileOf(' \n\t\n'), 'empty-file'],
    ['a picture', fileOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), 'binary-file'],
    [
      'Latin-1',
      fileOf(Uint8Array.from(Array.from('né,à\ncafé,é\n', (sign) => sign.charCodeAt(0)))),
      'wrong-encoding',
    ],
    ['10,000 columns', fileOf(`${'a,'.repeat(9_999)}a\n${'1,'.repeat(9_999)}1\n`), 'too-many-columns'],
    ['a JSON array', fileOf('[{"text":"x"}]', 'journal.json'), 'not-json-lines'],
    ['a printed JSON object', fileOf('{\n  "text": "x"\n}', 'journal.json'), 'not-json-lines'],
    ['no JSON at all', fileOf('hello\nworld', 'journal.jsonl'), 'not-json-lines'],
    ['a header alone', fileOf('date,text\n'), 'no-rows'],
  ])('%s', async (_, file, type) => {
    const { client } = await setUp();
    expect(await client.inspect({ file, csv: null })).toEqual({ ok: false, error: { type } });
  });

  it('refuses more than 200 MB without reading it', async () => {
    const { client } = await setUp();
    const file = fileOf('text\nx');
    Object.defineProperty(file, 'size', { value: 201 * 1024 * 1024 });
    expect(await client.inspect({ file, csv: null })).toEqual({ ok: false, error: { type: 'too-large' } });
  });
});

describe('looking at a file', () => {
  it('finds format, columns and their meaning', async () => {
    const { client } = await setUp();
    const inspection = await inspect(client, fileOf(CSV));
    expect(inspection.format).toEqual({ kind: 'csv', encoding: 'utf-8', delimiter: ',', header: true });
    expect(Object.fromEntries(inspection.mapping)).toEqual({
      id: 'id',
      date: 'date',
      mood: 'mood',
      people: 'people',
      tags: 'tags',
      text: 'text',
      weather: 'rest',
    });
    expect(inspection).toMatchObject({ dateOrder: 'day-first', moodScale: 'one-to-five' });
    expect(inspection.columns.at(-1)).toEqual({ name: 'weather', samples: ['clear', 'rain'] });
  });

  it('reads UTF-16 with its mark, and JSON lines by their first line', async () => {
    const { client } = await setUp();
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('text\nZoë', (sign) => [sign.charCodeAt(0), 0]).flat(),
    ]);
    expect((await inspect(client, fileOf(utf16))).columns).toEqual([{ name: 'text', samples: ['Zoë'] }]);
    expect((await inspect(client, fileOf('{"text":"x"}\n', 'export.txt'))).format.kind).toBe('jsonl');
  });
});

describe('the dry run', () => {
  it('says what would be added and what would not, and writes nothing', async () => {
    const { client, journal } = await setUp();
    const file = fileOf(CSV);
    const checked = await client.check({ job: jobOf(file, await inspect(client, file)) });
    if (!checked.ok) throw new Error(checked.error.type);
    const { problems, preview, ...counts } = checked.value;
    expect(counts).toEqual({
      rows: 5,
      usable: 3,
      known: 0,
      undated: 1,
      withMood: 2,
      withTags: 1,
      firstTime: Date.UTC(2025, 2, 14, 12),
      lastTime: Date.UTC(2026, 10, 22, 12),
      people: [
        { name: 'Sam', count: 2, known: false },
        { name: 'Aunt May', count: 1, known: false },
      ],
      dateOrder: 'day-first',
    });
    expect(problems.map(({ kind, count, first }) => [kind, count, first.map(({ line }) => line)])).toEqual([
      ['bad-date', 1, [5]],
      ['no-text', 1, [6]],
      ['duplicate-row', 1, [7]],
    ]);
    expect(preview.map(({ text }) => text)).toEqual([
      'Pie with Sam.\nIt was great.',
      'We argued about money.',
      'No date here.',
    ]);
    expect(await journal.db.entries.count()).toBe(0);
    expect(await journal.db.imports.count()).toBe(0);
  });
});

describe('importing', () => {
  it('adds entries with their fields, analysed, and keeps what has no field', async () => {
    const { client, journal } = await setUp();
    const outcome = await importAll(client, fileOf(CSV), { people: ['Sam', 'sam', 'Aunt May'] });
    expect(outcome).toEqual({ state: 'done', added: 3, known: 0, skipped: 2, error: null });
    const people = await journal.db.people.toArray();
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Aunt May', 'Sam']);
    const row = (await journal.db.entries.where('day').equals('2025-03-14').first())!;
    expect(row).toMatchObject({
      mood: 4,
      tags: ['food'],
      sourceId: '1',
      importId: IMPORT,
      zone: 'Europe/London',
    });
    expect(row.personIds.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
    expect(row.valence).toBeGreaterThan(0);
    const record = (await journal.db.records.get(row.id))!;
    expect(record.state.registers['source']?.value).toMatchObject({
      rest: { weather: 'clear', people: ['Sam', 'Aunt May'] },
    });
    expect(await journal.db.imports.get(IMPORT)).toMatchObject({
      fileName: 'journal.csv',
      entries: 3,
      state: 'done',
    });
  });

  it('adds nothing twice, whatever the order of imports', async () => {
    const { client, journal } = await setUp();
    await importAll(client, fileOf(CSV));
    const again = await importAll(client, fileOf(`${CSV}9,17/03/2025,,,,New.,\n`), { importId: SECOND });
    expect(again).toMatchObject({ added: 1, known: 3 });
    expect(await journal.db.entries.count()).toBe(4);
  });

  it('keeps two entries that share a source id, and equal rows without date or id', async () => {
    const { client, journal } = await setUp();
    const file = fileOf('{"id":1,"text":"a"}\n{"id":1,"text":"b"}\n{"text":"c"}\n{"text":"c"}\n', 'x.jsonl');
    await importAll(client, file);
    expect(await texts(journal)).toEqual(['a', 'b', 'c', 'c']);
    expect(await importAll(client, file, { importId: SECOND })).toMatchObject({ added: 0, known: 4 });
  });

  it('imports the same entries by an id column of another meaning as others', async () => {
    const { client, journal } = await setUp();
    await importAll(client, fileOf('id,date,text\n1,2025-03-14,Mine\n'));
    await importAll(client, fileOf('id,date,text\n1,2025-03-14,Another journal\n'), { importId: SECOND });
    expect(await texts(journal)).toEqual(['Another journal', 'Mine']);
  });

  it('stores the text as its body says it, and executes nothing', async () => {
    const { client, journal } = await setUp();
    const text = '<img src=x onerror=alert(1)>\r\n[x](javascript:alert(1))';
    await importAll(client, fileOf(JSON.stringify({ text }), 'x.jsonl'));
    expect(await texts(journal)).toEqual([text.replace('\r\n', '\n')]);
  });

  it('follows the mapping it is given', async () => {
    const { client, journal } = await setUp();
    const file = fileOf('text,other\nFirst,Second\n');
    const inspection = await inspect(client, file);
    const mapping = changeMapping(inspection.mapping, 'other', 'text');
    await client.run({ job: jobOf(file, inspection, { mapping }), importId: IMPORT, people: [] });
    expect(await texts(journal)).toEqual(['Second']);
  });

  it('stops when asked, keeps what it added, and can go on later', async () => {
    const { client, journal } = await setUp();
    const lines = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify({ id: index, text: `Day ${index}` }),
    );
    const file = fileOf(lines.join('\n'), 'x.jsonl');
    const job = jobOf(file, await inspect(client, file));
    const stopped = await client.run({ job, importId: IMPORT, people: [] }, () => client.cancel());
    expect(stopped).toMatchObject({ ok: true, value: { state: 'cancelled', added: 250 } });
    expect(await journal.db.imports.get(IMPORT)).toMatchObject({ state: 'cancelled', entries: 250 });
    expect(await importAll(client, file, { importId: SECOND })).toMatchObject({ added: 750, known: 250 });
  });
});

describe('taking an import back', () => {
  it('leaves the journal as it was, but keeps what was changed since', async () => {
    const { client, journal } = await setUp();
    await importAll(client, fileOf(CSV), { people: ['Sam', 'Aunt May'] });
    expect(await listImports(journal.db)).toMatchObject([{ present: 3, state: 'done' }]);
    expect(await takeBackImport(journal, IMPORT)).toEqual({ ok: true, value: { removed: 3, kept: 0 } });
    for (const table of ['entries', 'texts', 'bodies', 'analyses', 'links', 'rollups'] as const) {
      expect([table, await journal.db[table].count()]).toEqual([table, 0]);
    }
    expect(await journal.db.people.where('live').equals(1).count()).toBe(0);
    expect(await listImports(journal.db)).toMatchObject([{ present: 0, state: 'undone' }]);
    expect(await importAll(client, fileOf(CSV), { importId: SECOND })).toMatchObject({ added: 3 });
  });

  it('leaves people who are in other entries', async () => {
    const { client, journal } = await setUp();
    await importAll(client, fileOf(CSV), { people: ['Sam'] });
    await importAll(client, fileOf('date,text\n2025-04-01,Lunch with Sam.\n'), { importId: SECOND });
    await takeBackImport(journal, IMPORT);
    const [sam] = await journal.db.people.where('live').equals(1).toArray();
    expect(sam?.name).toBe('Sam');
    expect(await journal.db.links.where('entryId').above('').count()).toBe(1);
    expect(sam?.id satisfies PersonId | undefined).toBeDefined();
  });
});

describe('storage that fails', () => {
  it('says what is in when the disk is full half way, and can take it back', async () => {
    const { client, journal } = await setUp();
    const lines = Array.from({ length: 600 }, (_, index) =>
      JSON.stringify({ id: index, text: `Day ${index}` }),
    );
    const file = fileOf(lines.join('\n'), 'x.jsonl');
    let batches = 0;
    journal.bulk.bodies.hook('creating', () => {
      batches += 1;
      if (batches > 250) throw new DOMException('full', 'QuotaExceededError');
    });
    const outcome = await importAll(client, file);
    expect(outcome).toMatchObject({ state: 'stopped', added: 250, error: { type: 'storage-full' } });
    expect(await journal.db.entries.count()).toBe(250);
    expect(await takeBackImport(journal, IMPORT)).toEqual({ ok: true, value: { removed: 250, kept: 0 } });
  });

  it('says so when the journal cannot be opened, and tries again the next time', async () => {
    const client = createImportClient(() =>
      createFakeWorker(() => Promise.resolve({ ok: false, error: { type: 'storage-missing' } })),
    );
    const file = fileOf('text\nx\n');
    const job = jobOf(file, await inspect(client, file));
    expect(await client.check({ job })).toEqual({ ok: false, error: { type: 'storage-missing' } });
  });

  it('fails the task of a worker that cannot start', async () => {
    const client = createImportClient(() => {
      throw new DOMException('no workers', 'SecurityError');
    });
    expect(await client.inspect({ file: fileOf('x'), csv: null })).toEqual({
      ok: false,
      error: { type: 'worker-failed' },
    });
  });
});
