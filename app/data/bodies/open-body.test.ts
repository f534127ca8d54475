import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { EntryId } from '#shared/model/ids.ts';
import { bodyName } from '#app/data/bodies/body-names.ts';
import { forgetDraft, readDraft, updateDraft } from '#app/data/bodies/draft.ts';
import { openBody, type OpenBody, type OpenBodyOptions } from '#app/data/bodies/open-body.ts';
import { recoverBodies } from '#app/data/bodies/recover-bodies.ts';
import { seedBody, textOfBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry } from '#app/data/commands/entry-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

let seed = 100;
let journal: Journal;
let id: EntryId;
const open: OpenBody[] = [];

beforeEach(async () => {
  seed += 1;
  const deps = createTestDeps({ seed });
  const opened = await openJournal({ ...deps, analyser: { version: 'none', analyse: async () => null } });
  if (!opened.ok) throw new Error(opened.error.type);
  journal = opened.value;
  id = journal.random.uuid() as EntryId;
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((body) => body.close()));
  journal.db.close();
  journal.bulk.close();
});

async function openEntry(options?: OpenBodyOptions, entryId = id): Promise<OpenBody> {
  const opened = await openBody(journal, entryId, options);
  if (!opened.ok) throw new Error(opened.error.type);
  open.push(opened.value);
  return opened.value;
}

/** A log as a killed tab leaves it: its locks are gone, its text is not committed. */
async function leaveLog(text: string): Promise<void> {
  const body = await openEntry({ hold: true });
  body.text.insert(0, text);
  await body.close();
}

const committedText = async (entryId = id) => (await journal.db.texts.get(entryId))?.text;
const logs = async () => (await indexedDB.databases()).map(({ name }) => name);
const openRows = () => journal.db.meta.where('key').startsWith('open-body:').count();
const NEVER: OpenBodyOptions = { timing: { idleMs: 1e9, maxMs: 1e9 } };

describe('openBody', () => {
  it('commits the text and clears the log when it is closed', async () => {
    const body = await openEntry(NEVER);
    expect(body.status.get()).toBe('clean');
    body.text.insert(0, 'Walked home with Maya.');
    expect(body.status.get()).toBe('pending');
    expect(await committedText()).toBeUndefined();
    expect((await body.close()).ok).toBe(true);
    expect(await committedText()).toBe('Walked home with Maya.');
    expect(await logs()).not.toContain(bodyName(id));
    expect(await openRows()).toBe(0);
  });

  it('commits when the writer pauses', async () => {
    const body = await openEntry({ timing: { idleMs: 1, maxMs: 1000 } });
    body.text.insert(0, 'a');
    await vi.waitFor(() => expect(body.status.get()).toBe('saved'));
    expect(await committedText()).toBe('a');
  });

  it('leaves no entry behind when nothing was written', async () => {
    const body = await openEntry(NEVER);
    await body.close();
    expect(await journal.db.entries.count()).toBe(0);
    expect(await logs()).not.toContain(bodyName(id));
  });

  it('opens what is there, and a commit without a change writes nothing', async () => {
    await commitEntry(journal, { id, body: { state: seedBody(id, 'As imported'), text: 'As imported' } });
    const body = await openEntry(NEVER);
    expect(body.text.toJSON()).toBe('As imported');
    await body.commit();
    expect((await journal.db.bodies.get(id))?.generation).toBe(1);
    expect(body.status.get()).toBe('clean');
  });

  it('never uses a client id again', async () => {
    const ids = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      const body = await openEntry(NEVER);
      body.text.insert(0, 'x');
      ids.add(body.doc.clientID);
      await body.close();
    }
    expect(ids.size).toBe(3);
    expect(await committedText()).toBe('xxx');
  });

  it('merges what another tab committed before it commits', async () => {
    const body = await openEntry(NEVER);
    body.text.insert(0, 'mine ');
    const elsewhere = new Y.Doc({ guid: id });
    elsewhere.getText('text').insert(0, 'theirs ');
    const state = Y.encodeStateAsUpdate(elsewhere);
    await commitEntry(journal, { id, body: { state, text: 'theirs ' } });
    await body.commit();
    expect(await committedText()).toContain('mine ');
    expect(await committedText()).toContain('theirs ');
  });

  it('shows what another tab committed, without being asked', async () => {
    await commitEntry(journal, { id, body: { state: seedBody(id, 'one'), text: 'one' } });
    const body = await openEntry(NEVER);
    const other = await openEntry(NEVER);
    other.text.insert(3, ' two');
    await other.commit();
    await vi.waitFor(() => expect(body.text.toJSON()).toBe('one two'));
  });

  it('is one text in two tabs, also for what was typed before the second was opened', async () => {
    const first = await openEntry(NEVER);
    first.text.insert(0, 'before ');
    const second = await openEntry(NEVER);
    await vi.waitFor(() => expect(second.text.toJSON()).toBe('before '));
    second.text.insert(7, 'after');
    await vi.waitFor(() => expect(first.text.toJSON()).toBe('before after'));
  });

  it('leaves the log to the tab that still has the body open', async () => {
    const first = await openEntry(NEVER);
    const second = await openEntry(NEVER);
    first.text.insert(0, 'kept');
    await first.close();
    expect(await logs()).toContain(bodyName(id));
    await vi.waitFor(() => expect(second.text.toJSON()).toBe('kept'));
    await second.close();
    expect(await logs()).not.toContain(bodyName(id));
  });

  it('saves fields in the transaction of the text', async () => {
    const body = await openEntry({ hold: true });
    body.text.insert(0, 'Dinner');
    await body.commit({ fields: { mood: 4 }, sets: { tags: { add: ['home'] } } });
    expect(await journal.db.entries.get(id)).toMatchObject({ mood: 4, tags: ['home'] });
  });
});

describe('a draft', () => {
  it('is no entry until it is committed, and is there again when it is opened', async () => {
    const body = await openEntry({ hold: true });
    body.text.insert(0, 'half a sent');
    await body.close();
    expect(await journal.db.entries.count()).toBe(0);
    const again = await openEntry({ hold: true });
    expect(again.text.toJSON()).toBe('half a sent');
    await again.commit();
    expect(await committedText()).toBe('half a sent');
  });

  it('says that it is kept once the log has it, and that it is no entry', async () => {
    const body = await openEntry({ hold: true });
    body.text.insert(0, 'half');
    expect(body.status.get()).toBe('pending');
    await vi.waitFor(() => expect(body.status.get()).toBe('kept'));
    expect(await journal.db.entries.count()).toBe(0);
  });

  it('keeps what was picked beside the text, one at a time', async () => {
    const begun = await updateDraft(journal, { mood: 4 });
    await updateDraft(journal, { feelings: ['joy'] });
    const draft = await readDraft(journal.db);
    expect(draft).toEqual({ ...(begun.ok && begun.value), feelings: ['joy'] });
    expect(draft?.mood).toBe(4);
  });

  it('is forgotten only by its own id', async () => {
    await updateDraft(journal, { mood: 4 });
    await forgetDraft(journal, id);
    const draft = await readDraft(journal.db);
    expect(draft).not.toBeNull();
    await forgetDraft(journal, draft!.id);
    expect(await readDraft(journal.db)).toBeNull();
  });

  it('leaves no log when it is empty', async () => {
    const body = await openEntry({ hold: true });
    body.text.insert(0, 'x');
    body.text.delete(0, 1);
    await body.close();
    expect(await logs()).not.toContain(bodyName(id));
  });
});

describe('recoverBodies', () => {
  it('commits what a killed tab left, and clears the log', async () => {
    await leaveLog('cut off in mid-sent');
    expect(await recoverBodies(journal)).toEqual({ ok: true, value: [id] });
    expect(await committedText()).toBe('cut off in mid-sent');
    expect(await logs()).not.toContain(bodyName(id));
    expect(await openRows()).toBe(0);
    expect(await recoverBodies(journal)).toEqual({ ok: true, value: [] });
  });

  it('leaves a body that is open in another tab', async () => {
    await leaveLog('mine');
    const body = await openEntry(NEVER);
    expect(await recoverBodies(journal, [1])).toEqual({ ok: true, value: [] });
    expect(body.text.toJSON()).toBe('mine');
  });

  it('tries again when the killed tab still holds its lock for a moment', async () => {
    await leaveLog('mine');
    const body = await openEntry({ hold: true });
    const recovering = recoverBodies(journal, [1, 1, 1, 1, 1, 1, 50, 50, 50]);
    await body.close();
    expect(await recovering).toEqual({ ok: true, value: [id] });
  });

  it('leaves the draft', async () => {
    const draft = await updateDraft(journal);
    if (!draft.ok) throw new Error(draft.error.type);
    id = draft.value.id;
    await leaveLog('to be continued');
    expect(await recoverBodies(journal)).toEqual({ ok: true, value: [] });
    expect(await journal.db.entries.count()).toBe(0);
  });

  it('keeps the log when the text cannot be committed', async () => {
    await leaveLog('precious');
    vi.spyOn(journal.db.entries, 'bulkPut').mockRejectedValue(quotaExceeded());
    expect(await recoverBodies(journal)).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(await logs()).toContain(bodyName(id));
    vi.restoreAllMocks();
    expect(await recoverBodies(journal)).toEqual({ ok: true, value: [id] });
    expect(await committedText()).toBe('precious');
  });

  it('reads past a broken update in the log', async () => {
    await leaveLog('whole');
    await appendToLog(new Uint8Array([255, 255, 255, 7]));
    expect(await recoverBodies(journal)).toEqual({ ok: true, value: [id] });
    expect(await committedText()).toBe('whole');
  });

  it('opens past a broken update in the log', async () => {
    await leaveLog('whole');
    await appendToLog(new Uint8Array([255, 255, 255, 7]));
    expect((await openEntry(NEVER)).text.toJSON()).toBe('whole');
  });
});

describe('hostile storage', () => {
  it('keeps the text, says that it is not saved, and saves it when there is room again', async () => {
    const body = await openEntry({ timing: { idleMs: 1, maxMs: 1000 } });
    const spy = vi.spyOn(journal.db.entries, 'bulkPut').mockRejectedValue(quotaExceeded());
    body.text.insert(0, 'precious');
    const failed = await body.commit();
    expect(failed).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(body.status.get()).toEqual({ error: { type: 'storage-full' } });
    expect(body.text.toJSON()).toBe('precious');
    body.text.insert(8, '!');
    expect(body.status.get()).toEqual({ error: { type: 'storage-full' } });
    spy.mockRestore();
    await body.commit();
    expect(body.status.get()).toBe('saved');
    expect(await committedText()).toBe('precious!');
  });

  it('commits soon instead where no log can be opened, drafts too', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private mode', 'SecurityError');
    });
    const body = await openEntry({ hold: true });
    body.text.insert(0, 'unlogged');
    await vi.waitFor(() => expect(body.status.get()).toBe('saved'), { timeout: 3000 });
    expect(await committedText()).toBe('unlogged');
  });

  it('goes on without a log that fails later: the document still reports its updates', async () => {
    const body = await openEntry(NEVER);
    const updates: Uint8Array[] = [];
    body.doc.on('update', (update: Uint8Array) => updates.push(update));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the connection was lost', 'InvalidStateError');
    });
    body.text.insert(0, 'one ');
    body.text.insert(4, 'two');
    expect(updates).toHaveLength(2);
    await body.commit();
    expect(await committedText()).toBe('one two');
  });
});

describe('seedBody', () => {
  it('gives the same bytes for the same entry and text', () => {
    expect(seedBody(id, 'Walked home 😀')).toEqual(seedBody(id, 'Walked home 😀'));
    expect(textOfBody(seedBody(id, 'Walked home 😀'))).toBe('Walked home 😀');
  });

  it('seeds once, however often it is merged', () => {
    const doc = new Y.Doc({ guid: id });
    for (let round = 0; round < 3; round += 1) Y.applyUpdate(doc, seedBody(id, 'once'));
    expect(doc.getText('text').toJSON()).toBe('once');
  });

  it('holds what a textarea and UTF-8 can hold', () => {
    expect(textOfBody(seedBody(id, 'a\r\nb\rc\uD83D'))).toBe('a\nb\nc\uFFFD');
    expect(textOfBody(seedBody(id, ''))).toBe('');
  });
});

const quotaExceeded = () => new DOMException('full', 'QuotaExceededError');

async function appendToLog(update: Uint8Array): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(bodyName(id));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  const transaction = db.transaction('updates', 'readwrite');
  transaction.objectStore('updates').add(update);
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  db.close();
}
