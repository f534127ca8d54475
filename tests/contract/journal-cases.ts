// What the journal must do on any IndexedDB: run by Node on fake-indexeddb and by a real browser. Each
// case gets an empty journal of its own.
import { assert } from '#shared/lib/assert.ts';
import type { Result } from '#shared/lib/result.ts';
import type { EntryId, ImportId, PersonId } from '#shared/model/ids.ts';
import { seedBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry, restoreEntry, trashEntry, updateEntry } from '#app/data/commands/entry-commands.ts';
import {
  importEntries,
  putImport,
  undoImport,
  type PreparedEntry,
} from '#app/data/commands/import-commands.ts';
import {
  createPerson,
  deletePerson,
  restorePerson,
  updatePerson,
} from '#app/data/commands/person-commands.ts';
import { purgeExpired, TRASH_DAYS } from '#app/data/commands/purge-commands.ts';
import { updateSettings } from '#app/data/commands/settings-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import { listDays } from '#app/data/queries/calendar-queries.ts';
import {
  countEntries,
  getEntry,
  listEntries,
  listOnThisDay,
  listTags,
  listTrash,
} from '#app/data/queries/entry-queries.ts';
import { listPersonEntries, personSummary } from '#app/data/queries/person-queries.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import { listRevisions } from '#app/data/queries/storage-queries.ts';

export type CaseContext = {
  readonly journal: Journal;
  readonly clock: { readonly advance: (ms: number) => void };
};

export type JournalCase = { readonly title: string; readonly run: (context: CaseContext) => Promise<void> };

const DAY_MS = 24 * 60 * 60 * 1000;

export const JOURNAL_CASES: readonly JournalCase[] = [
  {
    title: 'keeps an entry with its text, day, words and a row in the outbox',
    run: async ({ journal }) => {
      const id = await write(journal, '# Rain\n\nWalked home with nobody.');
      const entry = await getEntry(journal.db, id);
      equal(entry?.text, '# Rain\n\nWalked home with nobody.');
      equal(entry?.row.title, 'Rain');
      equal(entry?.row.day, '2026-11-21');
      equal(entry?.row.words, 5);
      const outbox = await journal.db.outbox.toArray();
      equal(outbox.length, 1);
      equal(outbox[0]?.recordId, id);
      equal(outbox[0]?.body, true);
    },
  },
  {
    title: 'holds one waiting outbox row however often an entry changes',
    run: async ({ journal }) => {
      const id = await write(journal, 'a');
      const [first] = await journal.db.outbox.toArray();
      await succeed(updateEntry(journal, id, { mood: 4 }));
      await succeed(updateEntry(journal, id, { tags: ['work'] }));
      const rows = await journal.db.outbox.toArray();
      equal(rows.length, 1);
      equal(rows[0]?.opId, first?.opId);
      equal(rows[0]?.delta.registers['mood']?.value, 4);
      equal(Object.keys(rows[0]?.delta.sets['tags'] ?? {}), ['work']);
    },
  },
  {
    title: 'leaves a row in flight as it is and queues what follows beside it',
    run: async ({ journal }) => {
      const id = await write(journal, 'a');
      const [sent] = await journal.db.outbox.toArray();
      assert(sent, 'a row waits');
      await journal.db.outbox.put({ ...sent, state: 'in-flight' });
      await succeed(updateEntry(journal, id, { mood: 2 }));
      const rows = await journal.db.outbox.where('recordId').equals(id).toArray();
      equal(rows.length, 2);
      equal(rows.find(({ state }) => state === 'in-flight')?.delta, sent.delta);
      equal(rows.find(({ state }) => state === 'waiting')?.body, false);
    },
  },
  {
    title: 'queues nothing of an entry that never leaves this device, and all of it once it may',
    run: async ({ journal }) => {
      const id = await write(journal, 'secret');
      await succeed(updateEntry(journal, id, { localOnly: true }));
      equal(await journal.db.outbox.count(), 0);
      await succeed(updateEntry(journal, id, { mood: 1 }));
      equal(await journal.db.outbox.count(), 0);
      await succeed(updateEntry(journal, id, { localOnly: false }));
      const [row] = await journal.db.outbox.toArray();
      equal(row?.body, true);
      equal(row?.delta.registers['mood']?.value, 1);
      assert(row?.delta.registers['time'], 'the whole state is queued');
    },
  },
  {
    title: 'pages newest first by key, each entry once, also where times are equal',
    run: async ({ journal, clock }) => {
      const ids: EntryId[] = [];
      for (let index = 0; index < 12; index += 1) {
        if (index % 3 === 0) clock.advance(1000);
        ids.push(await write(journal, `entry ${index}`));
      }
      const seen: string[] = [];
      let before: { time: number; id: string } | undefined;
      for (;;) {
        const page = await listEntries(journal.db, { limit: 5, ...(before && { before }) });
        const last = page.at(-1);
        if (!last) break;
        seen.push(...page.map(({ id }) => id));
        before = { time: last.time, id: last.id };
      }
      equal(seen.length, 12);
      equal(new Set(seen).size, 12);
      equal(await countEntries(journal.db), 12);
    },
  },
  {
    title: 'filters a page by mood, feeling, tag and day',
    run: async ({ journal }) => {
      const good = await write(journal, 'good');
      await write(journal, 'plain');
      await succeed(updateEntry(journal, good, { mood: 5, feelings: ['joy'], tags: ['Work', 'work'] }));
      const find = (filter: Parameters<typeof listEntries>[1]['filter']) =>
        listEntries(journal.db, { limit: 10, ...(filter && { filter }) }).then((rows) =>
          rows.map(({ id }) => id),
        );
      equal(await find({ mood: 5 }), [good]);
      equal(await find({ feeling: 'joy', tag: 'work' }), [good]);
      equal(await find({ feeling: 'sad' }), []);
      equal((await find({ from: '2026-11-21', to: '2026-11-21' })).length, 2);
      equal(await find({ from: '2026-11-22' }), []);
      equal(await listTags(journal.db), ['Work', 'work']);
    },
  },
  {
    title: 'moves an entry to another day with its links and sums',
    run: async ({ journal }) => {
      const person = await addPerson(journal, 'Maya');
      const id = await write(journal, 'Lunch with Maya.');
      await succeed(updateEntry(journal, id, { time: Date.UTC(2025, 10, 21, 12), mood: 4 }));
      equal((await listDays(journal.db, '2026-01-01', '2026-12-31')).length, 0);
      const [day] = await listDays(journal.db, '2025-01-01', '2025-12-31');
      equal([day?.period, day?.entries, day?.moodSum], ['2025-11-21', 1, 4]);
      equal(await personSummary(journal.db, person), {
        entries: 1,
        lastTime: Date.UTC(2025, 10, 21, 12),
        moodAverage: 4,
      });
      equal(
        (await listOnThisDay(journal.db, '2026-11-21')).map((row) => row.id),
        [id],
      );
    },
  },
  {
    title: 'puts an entry in the trash and takes it out again, whole',
    run: async ({ journal }) => {
      const person = await addPerson(journal, 'Maya');
      const id = await write(journal, 'Called Maya.');
      await succeed(trashEntry(journal, id));
      equal(await listEntries(journal.db, { limit: 10 }), []);
      equal((await listTrash(journal.db)).length, 1);
      equal((await personSummary(journal.db, person)).entries, 0);
      equal(await journal.db.rollups.count(), 0);
      await succeed(restoreEntry(journal, id));
      equal((await listEntries(journal.db, { limit: 10 })).length, 1);
      equal((await personSummary(journal.db, person)).entries, 1);
    },
  },
  {
    title: 'deletes for good after thirty days in the trash, not before',
    run: async ({ journal, clock }) => {
      const id = await write(journal, 'gone');
      await succeed(trashEntry(journal, id));
      clock.advance(TRASH_DAYS * DAY_MS - 1000);
      await succeed(purgeExpired(journal));
      assert(await getEntry(journal.db, id), 'it is still in the trash');
      clock.advance(2000);
      await succeed(purgeExpired(journal));
      equal(await getEntry(journal.db, id), null);
      equal(
        [await journal.db.texts.count(), await journal.db.bodies.count(), await journal.db.analyses.count()],
        [0, 0, 0],
      );
    },
  },
  {
    title: 'links entries to someone who is added, renamed, deleted and brought back',
    run: async ({ journal }) => {
      const id = await write(journal, 'Zofia came by and we laughed.');
      equal((await getEntry(journal.db, id))?.row.personIds, []);
      const person = await addPerson(journal, 'Zofia');
      equal((await getEntry(journal.db, id))?.row.personIds, [person]);
      equal((await listPersonEntries(journal.db, person, { limit: 5 })).length, 1);
      await succeed(updatePerson(journal, person, { name: 'Hanna' }));
      equal((await getEntry(journal.db, id))?.row.personIds, []);
      await succeed(updatePerson(journal, person, { aliases: ['Zofia'] }));
      equal((await getEntry(journal.db, id))?.row.personIds, [person]);
      await succeed(deletePerson(journal, person));
      equal((await getEntry(journal.db, id))?.row.personIds, []);
      await succeed(restorePerson(journal, person));
      equal((await getEntry(journal.db, id))?.row.personIds, [person]);
    },
  },
  {
    title: 'keeps an entry that is not to be analysed unread, and reads it when it may be',
    run: async ({ journal }) => {
      const id = await write(journal, 'I am so happy and grateful today.');
      assert((await getEntry(journal.db, id))?.analysis, 'it is read at save');
      await succeed(updateEntry(journal, id, { notAnalysed: true }));
      const unread = await getEntry(journal.db, id);
      equal([unread?.analysis, unread?.row.valence, unread?.row.analysisVersion], [null, null, 'off']);
      await succeed(updateEntry(journal, id, { notAnalysed: false }));
      assert((await getEntry(journal.db, id))?.analysis, 'it is read again');
    },
  },
  {
    title: 'saves while the analyser cannot be loaded',
    run: async ({ journal }) => {
      const without: Journal = {
        ...journal,
        analyser: { version: journal.analyser.version, analyse: async () => null },
      };
      const id = await write(without, 'The words matter more.');
      const entry = await getEntry(journal.db, id);
      equal([entry?.text, entry?.analysis, entry?.row.analysisVersion], ['The words matter more.', null, '']);
    },
  },
  {
    title: 'keeps the text from before as a revision when the writer comes back to it',
    run: async ({ journal, clock }) => {
      const id = await write(journal, 'first');
      await write(journal, 'first, still typing', id);
      equal(await listRevisions(journal.db, id), []);
      clock.advance(60 * 60_000);
      await write(journal, 'second', id);
      equal(
        (await listRevisions(journal.db, id)).map(({ text }) => text),
        ['first, still typing'],
      );
    },
  },
  {
    title: 'imports a batch once, and takes it back but for what was changed since',
    run: async ({ journal }) => {
      const importId = journal.random.uuid() as ImportId;
      const entries = Array.from({ length: 20 }, (_, index) => prepared(journal, importId, index));
      await succeed(
        putImport(journal, { id: importId, at: 1, fileName: 'a.csv', entries: 20, state: 'done' }),
      );
      equal(await succeed(importEntries(journal, entries)), { added: 20, known: 0 });
      equal(await succeed(importEntries(journal, entries)), { added: 0, known: 20 });
      const kept = entries[3]?.id as EntryId;
      await succeed(updateEntry(journal, kept, { mood: 3 }));
      equal(await succeed(undoImport(journal, importId)), { removed: 19, kept: 1 });
      equal(
        (await listEntries(journal.db, { limit: 50 })).map(({ id }) => id),
        [kept],
      );
      equal(
        [await journal.db.records.count(), await journal.db.outbox.count(), await countEntries(journal.db)],
        [1, 1, 1],
      );
      equal((await journal.db.imports.get(importId))?.state, 'undone');
    },
  },
  {
    title: 'keeps settings, and answers with defaults for the rest',
    run: async ({ journal }) => {
      await succeed(updateSettings(journal, { theme: 'dark' }));
      equal((await readSettings(journal.db)).theme, 'dark');
      equal((await readSettings(journal.db)).weekStart, 'monday');
    },
  },
  {
    title: 'keeps texts of every kind as they are',
    run: async ({ journal }) => {
      const texts = [
        '',
        ' \n\t',
        'مرحبا שלום',
        '👩‍👩‍👧 e\u0301 \u200b',
        '<script>alert(1)</script>',
        'a\r\nb\rc',
        'x'.repeat(1_000_000),
      ];
      for (const text of texts)
        equal((await getEntry(journal.db, await write(journal, text)))?.text === text, true);
    },
  },
];

/** Writes a text as the editor does when it commits. */
export async function write(journal: Journal, text: string, known?: EntryId): Promise<EntryId> {
  const id = known ?? (journal.random.uuid() as EntryId);
  await succeed(commitEntry(journal, { id, body: { state: seedBody(id, text), text } }));
  return id;
}

export async function succeed<T>(promise: Promise<Result<T, { readonly type: string }>>): Promise<T> {
  const result = await promise;
  assert(result.ok, `expected success, not ${result.ok ? '' : result.error.type}`);
  return result.value;
}

export async function addPerson(journal: Journal, name: string): Promise<PersonId> {
  return succeed(createPerson(journal, { name, kind: 'friend' }));
}

function prepared(journal: Journal, importId: ImportId, index: number): PreparedEntry {
  const id = journal.random.uuid() as EntryId;
  const text = `Imported ${index}`;
  const source = { kind: 'import' as const, importId, sourceId: String(index) };
  return {
    id,
    text,
    body: seedBody(id, text),
    analysis: null,
    fields: { time: Date.UTC(2024, 0, 1) + index, zone: 'UTC', source },
    tags: ['old'],
  };
}

/** Deep equality by JSON, which is all that these values need, and runs anywhere. */
function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(left === right, `expected ${right?.slice(0, 400)}, got ${left?.slice(0, 400)}`);
}
