// Fills the index from the database and keeps it true to it, whichever tab or worker writes. Built in
// slices, so that searches are answered meanwhile: first what filters look at, then the words, newest
// first. A clock that was set back may hide a change from it until the app is next opened.
import { liveQuery, type Subscription } from 'dexie';
import type { EntryId } from '#shared/model/ids.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { EntryRow, PersonRow } from '#app/data/rows.ts';
import type { SearchIndex } from '#app/data/search/search-index.ts';
import type { IndexStatus } from '#app/data/search/search-types.ts';

const ROWS_SLICE = 2000;
const WORDS_SLICE = 100;

export type IndexFeed = {
  readonly people: () => readonly PersonRow[];
  readonly status: () => IndexStatus;
  /** Resolves when filters can be answered. */
  readonly filtersReady: Promise<void>;
  /** Resolves when every word is in and changes are followed. */
  readonly ready: Promise<void>;
  readonly stop: () => void;
};

type FeedDeps = {
  readonly db: JournalDatabase;
  readonly index: SearchIndex;
  readonly onStatus: (status: IndexStatus) => void;
  /** A read that failed; the feed has stopped. */
  readonly onError: (error: unknown) => void;
};

export function startIndexFeed(deps: FeedDeps): IndexFeed {
  const feed = new Feed(deps);
  const filtersReady = feed.loadRows();
  const ready = filtersReady.then(() => feed.loadWords()).then(() => feed.follow());
  filtersReady.catch(() => undefined);
  ready.catch(deps.onError);
  return {
    people: () => feed.people,
    status: () => feed.status(),
    filtersReady,
    ready,
    stop: () => feed.stop(),
  };
}

type Changes = { readonly rows: readonly EntryRow[]; readonly live: number };

class Feed {
  people: readonly PersonRow[] = [];
  private ready = false;
  private stopped = false;
  private cursor = 0;
  private readonly subscriptions = new Set<Subscription>();
  private working: Promise<void> = Promise.resolve();
  private readonly deps: FeedDeps;

  constructor(deps: FeedDeps) {
    this.deps = deps;
  }

  status(): IndexStatus {
    const { index } = this.deps;
    return { indexed: index.wordCount(), total: index.entries.size, ready: this.ready };
  }

  stop(): void {
    this.stopped = true;
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    this.subscriptions.clear();
  }

  async loadRows(): Promise<void> {
    const { db, index } = this.deps;
    this.people = await livePeople(db);
    let before: readonly [number, number, string] = [1, Infinity, ''];
    while (!this.stopped) {
      const rows = await db.entries
        .where('[live+time+id]')
        .between([1, -Infinity, ''], before, true, false)
        .reverse()
        .limit(ROWS_SLICE)
        .toArray();
      for (const row of rows) this.putEntry(row);
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_SLICE) return;
      before = [1, last.time, last.id];
      this.deps.onStatus({ indexed: 0, total: index.entries.size, ready: false });
    }
  }

  async loadWords(): Promise<void> {
    const ids = [...this.deps.index.entries.keys()];
    for (let from = 0; from < ids.length && !this.stopped; from += WORDS_SLICE) {
      await this.putWords(ids.slice(from, from + WORDS_SLICE));
      this.deps.onStatus(this.status());
    }
  }

  async follow(): Promise<void> {
    if (this.stopped) return;
    this.ready = true;
    this.deps.onStatus(this.status());
    this.watchPeople();
    await new Promise<void>((resolve) => this.watchEntries(resolve));
  }

  // One subscription a cursor: a query from the first cursor on would read more and more again.
  private watchEntries(caughtUp?: () => void): void {
    const { db } = this.deps;
    const { cursor } = this;
    this.subscribe(
      () => readChanges(db, cursor),
      async (changes, subscription) => {
        await this.apply(changes);
        caughtUp?.();
        if (this.cursor === cursor || this.stopped) return;
        this.end(subscription);
        this.watchEntries();
      },
    );
  }

  private watchPeople(): void {
    this.subscribe(
      () => livePeople(this.deps.db),
      async (people) => {
        const before = this.people;
        this.people = people;
        const renamed = new Set(changedNames(before, people));
        if (renamed.size === 0) return;
        const entries = [...this.deps.index.entries.values()];
        await this.putWords(
          entries.filter(({ personIds }) => personIds.some((id) => renamed.has(id))).map(({ id }) => id),
        );
        this.deps.onStatus(this.status());
      },
    );
  }

  private subscribe<T>(
    read: () => Promise<T>,
    apply: (value: T, subscription: Subscription) => Promise<void>,
  ): void {
    const latest: { value?: T } = {};
    const subscription = liveQuery(read).subscribe({
      next: (value) => {
        latest.value = value;
        // One after the other; what has been overtaken while it waited is left out.
        this.working = this.working
          .then(() => {
            if (latest.value !== value || !this.subscriptions.has(subscription)) return undefined;
            return apply(value, subscription);
          })
          .catch((error: unknown) => this.fail(error));
      },
      error: (error: unknown) => this.fail(error),
    });
    this.subscriptions.add(subscription);
  }

  private end(subscription: Subscription): void {
    subscription.unsubscribe();
    this.subscriptions.delete(subscription);
  }

  private fail(error: unknown): void {
    if (this.stopped) return;
    this.stop();
    this.deps.onError(error);
  }

  private async apply({ rows, live }: Changes): Promise<void> {
    const { index } = this.deps;
    const fresh: EntryId[] = [];
    for (const row of rows) {
      if (row.live === 0) index.remove(row.id);
      else {
        this.putEntry(row);
        fresh.push(row.id);
      }
      this.cursor = Math.max(this.cursor, row.updatedAt);
    }
    await this.putWords(fresh);
    if (index.entries.size !== live) await this.reconcile();
    this.deps.onStatus(this.status());
  }

  /** Entries were removed for good, or came in under an earlier time. */
  private async reconcile(): Promise<void> {
    const { db, index } = this.deps;
    const keys = await liveEntries(db).primaryKeys();
    const present = new Set(keys);
    for (const id of index.entries.keys()) if (!present.has(id)) index.remove(id);
    const missing = keys.filter((id) => !index.entries.has(id));
    for (let from = 0; from < missing.length; from += ROWS_SLICE) {
      const rows = await db.entries.bulkGet(missing.slice(from, from + ROWS_SLICE));
      for (const row of rows) if (row?.live === 1) this.putEntry(row);
    }
    await this.putWords(missing);
  }

  private putEntry(row: EntryRow): void {
    this.deps.index.putEntry(row);
    this.cursor = Math.max(this.cursor, row.updatedAt);
  }

  private async putWords(ids: readonly EntryId[]): Promise<void> {
    const { db, index } = this.deps;
    const names = new Map(this.people.map(({ id, name, aliases }) => [id as string, [name, ...aliases]]));
    for (let from = 0; from < ids.length && !this.stopped; from += WORDS_SLICE) {
      const texts = await db.texts.bulkGet(ids.slice(from, from + WORDS_SLICE));
      for (const row of texts) {
        const entry = row && index.entries.get(row.entryId);
        if (entry)
          index.putWords(
            row.entryId,
            row.text,
            entry.personIds.flatMap((id) => names.get(id) ?? []),
          );
      }
    }
  }
}

const livePeople = (db: JournalDatabase): Promise<PersonRow[]> => db.people.where('live').equals(1).toArray();

const liveEntries = (db: JournalDatabase) =>
  db.entries.where('[live+time+id]').between([1, -Infinity, ''], [1, Infinity, '\uffff']);

/** In one transaction, so that rows and count are of one moment. */
function readChanges(db: JournalDatabase, cursor: number): Promise<Changes> {
  return db.transaction('r', db.entries, async () => {
    // From the cursor itself on: more may have been written in its very millisecond.
    const rows = await db.entries.where('updatedAt').aboveOrEqual(cursor).toArray();
    return { rows, live: await liveEntries(db).count() };
  });
}

const namesOf = ({ name, aliases }: PersonRow): string => [name, ...aliases].join('\n');

function changedNames(before: readonly PersonRow[], after: readonly PersonRow[]): string[] {
  const known = new Map(before.map((person) => [person.id as string, namesOf(person)]));
  const changed = after
    .filter((person) => known.get(person.id) !== namesOf(person))
    .map(({ id }) => id as string);
  for (const { id } of after) known.delete(id);
  return [...changed, ...known.keys()];
}
