// Searches on a real database, without the worker. Live queries need IndexedDB as a global here.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId, ImportId } from '#shared/model/ids.ts';
import { seedBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry, trashEntry, updateEntry } from '#app/data/commands/entry-commands.ts';
import { importEntries, undoImport } from '#app/data/commands/import-commands.ts';
import { createPerson, updatePerson } from '#app/data/commands/person-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { createSearchService, type SearchService } from '#app/data/search/search-service.ts';
import type { SearchAnswer, SearchReply, SearchTask } from '#app/data/search/search-types.ts';
import { createTestDeps, type TestDeps } from '#tests/support/test-deps.ts';

let deps: TestDeps;
let journal: Journal;
let service: SearchService;
let replies: SearchReply[];
let onReply: () => void;
let lastId: number;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  deps = { ...createTestDeps(), database: { name: `search-${databases}` } };
  const opened = await openJournal(deps);
  if (!opened.ok) throw new Error(opened.error.type);
  journal = opened.value;
  replies = [];
  onReply = () => undefined;
  lastId = 0;
  service = createSearchService({
    openDatabase: () => Promise.resolve(journal.db),
    reply: (reply) => {
      replies.push(reply);
      onReply();
    },
  });
});

afterEach(() => {
  service.stop();
  journal.db.close();
  journal.bulk.close();
});

async function write(text: string, change: Parameters<typeof updateEntry>[2] = {}): Promise<EntryId> {
  const id = deps.random.uuid() as EntryId;
  deps.clock.advance(60_000);
  const saved = await commitEntry(journal, { id, body: { state: seedBody(id, text), text } });
  expect(saved.ok).toBe(true);
  await updateEntry(journal, id, change);
  return id;
}

async function search(text: string, task: Partial<SearchTask> = {}): Promise<SearchAnswer> {
  const id = ++lastId;
  const request = { type: 'search', text, order: 'best', limit: 30, ...task } as const;
  await service.receive({ type: 'start', id, task: request });
  await service.ready();
  await service.receive({ type: 'start', id: ++lastId, task: request });
  const reply = replies.findLast((each) => each.id === lastId);
  if (reply?.type !== 'found') throw new Error(reply?.type);
  return reply.answer;
}

const found = async (text: string, task?: Partial<SearchTask>) =>
  (await search(text, task)).results.map(({ row, snippet }) => row.title ?? snippet?.text ?? 'locked');

const marked = ({ results }: SearchAnswer) =>
  results.map(({ snippet }) => snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)));

/** Waits until a search answers what is expected: changes arrive by live queries, with a status each. */
async function becomes(text: string, expected: readonly string[]): Promise<void> {
  const isSo = async () => JSON.stringify((await found(text)).toSorted()) === JSON.stringify(expected);
  while (!(await isSo())) {
    const seen = replies.length;
    await new Promise<void>((resolve) => {
      onReply = () => {
        if (replies.length > seen) resolve();
      };
    });
    onReply = () => undefined;
  }
}

describe('words', () => {
  it('finds all words, by their beginning, nearly spelt, and without diacritics', async () => {
    await write('Walked home with Zoë in the rain.');
    await write('Rainy day, stayed in.');
    await write('We baked a cake.');
    expect(await found('rain home')).toEqual(['Walked home with Zoë in the rain.']);
    expect((await found('rain')).length).toBe(2);
    expect(await found('zoe')).toEqual(['Walked home with Zoë in the rain.']);
    expect(await search('walkde')).toMatchObject({ near: true, total: 1 });
    expect(await search('walk')).toMatchObject({ near: false, total: 1 });
    expect(await search('zoo')).toMatchObject({ near: false, total: 0 });
    expect(await search('rainy s')).toMatchObject({ near: false, total: 1 });
  });

  it('puts a title before the text, and newest first when asked', async () => {
    await write('# Pie\n\nA good day.');
    await write('We had pie and more pie with friends at the lake house.');
    expect(await found('pie')).toEqual(['Pie', 'We had pie and more pie with friends at the lake house.']);
    expect((await found('pie', { order: 'newest' }))[1]).toBe('Pie');
  });

  it('leaves out what is negated', async () => {
    await write('Tea with Ana.');
    await write('Tea with Ben in the long grass.');
    expect(await found('tea -ben')).toEqual(['Tea with Ana.']);
    expect(await found('tea -"long grass"')).toEqual(['Tea with Ana.']);
    expect(await found('-tea')).toEqual([]);
  });

  it('finds phrases in order, hyphened words and scripts without spaces', async () => {
    await write('The long way home.');
    await write('Way too long.');
    await write('昨日は京都に行った');
    await write('A well-known place.');
    expect(await found('"long way"')).toEqual(['The long way home.']);
    expect(await found('京都')).toEqual(['昨日は京都に行った']);
    expect(await found('都京')).toEqual([]);
    expect(await found('well-known')).toEqual(['A well-known place.']);
  });

  it('finds the people and tags of an entry', async () => {
    const created = await createPerson(journal, { name: 'Maya', kind: 'partner', role: 'wife' });
    if (!created.ok) throw new Error('not created');
    await write('My wife laughed a lot.', { tags: ['allotment'] });
    expect(await found('maya')).toEqual(['My wife laughed a lot.']);
    expect(await found('allotment')).toEqual(['My wife laughed a lot.']);
  });

  it('marks what matched, in text and title', async () => {
    await write(`# Cake day\n\n${'Word. '.repeat(60)}Then **cake** again.`);
    const words = await search('cake');
    expect(marked(words)).toEqual([['cake']]);
    expect(words.results.map(({ titleMarks }) => titleMarks)).toEqual([[{ start: 0, end: 4 }]]);
    expect(marked(await search('"then cake"'))).toEqual([['Then cake']]);
  });

  it('never finds a locked entry by its words, nor shows them', async () => {
    await write('A secret picnic.', { locked: true });
    expect(await found('picnic')).toEqual([]);
    expect(await search('is:private')).toMatchObject({
      total: 1,
      results: [{ snippet: null, titleMarks: [] }],
    });
  });
});

describe('filters', () => {
  it('answers them alone, newest first, and with words', async () => {
    await write('First.', { mood: 2, tags: ['work'] });
    await write('Second.', { mood: 4, tags: ['work'], favourite: true });
    await write('Third.', { mood: 4 });
    expect(await found('mood:4')).toEqual(['Third.', 'Second.']);
    expect(await found('#work mood:<3')).toEqual(['First.']);
    expect(await found('second is:favourite')).toEqual(['Second.']);
    expect(await found('on:2026-11-21')).toHaveLength(3);
    expect(await found('')).toHaveLength(3);
  });

  it('counts all and gives a page', async () => {
    for (let index = 0; index < 5; index++) await write(`Walk ${index}.`);
    expect(await search('walk', { limit: 2 })).toMatchObject({ total: 5, results: [{}, {}] });
  });

  it('says which names and tags there are not', async () => {
    await write('x', { tags: ['work'] });
    expect(await search('person:Nobody tag:none tag:Work colour:red')).toMatchObject({
      unknownPeople: ['Nobody'],
      unknownTags: ['none'],
      hints: [{ kind: 'unknown-filter', key: 'colour' }],
    });
  });
});

describe('staying up to date', () => {
  it('follows what is written, changed, trashed, named and taken back', async () => {
    await write('Lake.');
    expect(await found('lake')).toEqual(['Lake.']);
    const id = await write('Lake two.');
    await becomes('lake', ['Lake two.', 'Lake.']);
    await commitEntry(journal, { id, body: { state: seedBody(id, 'Sea.'), text: 'Sea.' } });
    await becomes('sea', ['Sea.']);
    expect(await found('lake')).toEqual(['Lake.']);
    await trashEntry(journal, id);
    await becomes('sea', []);

    const sam = await createPerson(journal, { name: 'Sam', kind: 'friend' });
    if (!sam.ok) throw new Error('not created');
    await write('A stroll.', { people: [sam.value] });
    await becomes('sam', ['A stroll.']);
    await updatePerson(journal, sam.value, { name: 'Quentin' });
    await becomes('quentin', ['A stroll.']);

    const importId = deps.random.uuid() as ImportId;
    const entryId = deps.random.uuid() as EntryId;
    const fields = {
      time: deps.clock.now(),
      zone: 'UTC',
      source: { kind: 'import' as const, importId, sourceId: null },
    };
    await importEntries(journal, [
      { id: entryId, text: 'Imported.', body: seedBody(entryId, 'Imported.'), analysis: null, fields },
    ]);
    await becomes('imported', ['Imported.']);
    await undoImport(journal, importId);
    await becomes('imported', []);
  });
});

describe('asking', () => {
  it('gives way to a newer search', async () => {
    await write('Lake.');
    const task = { type: 'search', text: 'lake', order: 'best', limit: 30 } as const;
    const first = service.receive({ type: 'start', id: 1, task });
    await service.receive({ type: 'cancel', id: 1 });
    await first;
    expect(replies.find(({ id }) => id === 1)?.type).toBe('cancelled');
  });

  it('says how much it has read, and answers filters before it has read it all', async () => {
    for (let index = 0; index < 3; index++) await write(`Walk ${index}.`);
    const task = { type: 'search', text: 'mood:1..5', order: 'best', limit: 30 } as const;
    await service.receive({ type: 'start', id: 1, task });
    await service.ready();
    const statuses = replies.flatMap((reply) => (reply.type === 'status' ? [reply.status] : []));
    expect(statuses.at(-1)).toEqual({ indexed: 3, total: 3, ready: true });
  });

  it('fails with what the storage said, and starts again', async () => {
    let attempts = 0;
    const failing = createSearchService({
      openDatabase: () => {
        attempts += 1;
        return attempts === 1
          ? Promise.reject(Object.assign(new Error('gone'), { name: 'UnknownError' }))
          : Promise.resolve(journal.db);
      },
      reply: (reply) => replies.push(reply),
    });
    const task = { type: 'search', text: '', order: 'best', limit: 30 } as const;
    await failing.receive({ type: 'start', id: 1, task });
    await failing.receive({ type: 'start', id: 2, task });
    failing.stop();
    expect(replies.filter(({ id }) => id > 0).map(({ type }) => type)).toEqual(['failed', 'found']);
  });
});
