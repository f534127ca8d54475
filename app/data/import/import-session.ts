// One import from choosing a file to its end, as a store: it goes on while the writer looks at other
// screens. Every change of the settings starts the dry run again.
import { changeMapping, type ColumnTarget } from '#shared/journal/import/columns.ts';
import type { ImportSettings } from '#shared/journal/import/imported-entry.ts';
import type { ImportId } from '#shared/model/ids.ts';
import type { ImportClient, TaskError } from '#app/data/import/import-client.ts';
import type {
  ImportCheck,
  ImportOutcome,
  ImportProgress,
  Inspection,
} from '#app/data/import/import-types.ts';

type Loaded = {
  readonly file: File;
  readonly inspection: Inspection;
  readonly settings: ImportSettings;
  readonly addPeople: boolean;
};

export type ImportState =
  | { readonly step: 'choose'; readonly error: TaskError | null; readonly fileName: string | null }
  | { readonly step: 'looking'; readonly fileName: string }
  | (Loaded & {
      readonly step: 'mapping';
      /** Of the settings before, while `checking`. */
      readonly check: ImportCheck | null;
      readonly checking: ImportProgress | null;
      readonly error: TaskError | null;
    })
  | (Loaded & {
      readonly step: 'running';
      readonly importId: ImportId;
      readonly total: number;
      readonly progress: ImportProgress;
      readonly stopping: boolean;
    })
  | {
      readonly step: 'done';
      readonly importId: ImportId;
      readonly fileName: string;
      readonly outcome: ImportOutcome;
    };

export type ImportSession = {
  readonly get: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (file: File) => Promise<void>;
  /** Reads a CSV file once more, another way. */
  readonly reread: (csv: { readonly delimiter: string; readonly header: boolean }) => Promise<void>;
  readonly setColumn: (column: string, target: ColumnTarget) => Promise<void>;
  readonly change: (settings: Partial<Omit<ImportSettings, 'mapping'>>) => Promise<void>;
  readonly setAddPeople: (addPeople: boolean) => void;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly reset: () => void;
};

type SessionDeps = {
  readonly client: ImportClient;
  readonly now: () => number;
  readonly zone: () => string;
  readonly newId: () => ImportId;
};

const START: ImportState = { step: 'choose', error: null, fileName: null };
const NO_PROGRESS: ImportProgress = { share: 0, rows: 0, added: 0 };

export function createImportSession(deps: SessionDeps): ImportSession {
  const store = createStore(deps);
  const { get, set, subscribe } = store;

  const change = async (settings: Partial<ImportSettings>) => {
    const state = get();
    if (state.step !== 'mapping') return;
    set({ ...state, settings: { ...state.settings, ...settings } });
    await check(store);
  };

  return {
    get,
    subscribe,
    choose: (file) => load(store, file, null),
    reread: async (csv) => {
      const state = get();
      if (state.step === 'mapping') await load(store, state.file, csv);
    },
    setColumn: async (column, target) => {
      const state = get();
      if (state.step !== 'mapping') return;
      await change({ mapping: changeMapping(state.settings.mapping, column, target) });
    },
    change,
    setAddPeople: (addPeople) => {
      const state = get();
      if (state.step === 'mapping') set({ ...state, addPeople });
    },
    start: () => run(store),
    stop: () => {
      const state = get();
      if (state.step !== 'running') return;
      set({ ...state, stopping: true });
      deps.client.cancel();
    },
    reset: () => {
      deps.client.cancel();
      store.begin();
      set(START);
    },
  };
}

type Store = {
  readonly deps: SessionDeps;
  readonly get: () => ImportState;
  readonly set: (state: ImportState) => void;
  readonly subscribe: ImportSession['subscribe'];
  /** Answers whether nothing else has begun since. */
  readonly begin: () => () => boolean;
};

function createStore(deps: SessionDeps): Store {
  const listeners = new Set<() => void>();
  let state: ImportState = START;
  let begun = 0;
  return {
    deps,
    get: () => state,
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => {
      const own = ++begun;
      return () => own === begun;
    },
  };
}

type CsvChoice = { readonly delimiter: string; readonly header: boolean };

async function load(store: Store, file: File, csv: CsvChoice | null): Promise<void> {
  const { deps, get, set } = store;
  const isCurrent = store.begin();
  const before = get();
  set(
    before.step === 'mapping' && csv !== null
      ? { ...before, checking: NO_PROGRESS, error: null }
      : { step: 'looking', fileName: file.name },
  );
  const inspected = await deps.client.inspect({ file, csv });
  if (!isCurrent()) return;
  if (!inspected.ok) {
    set({ step: 'choose', error: inspected.error, fileName: file.name });
    return;
  }
  const loaded = loadedOf(file, inspected.value, deps);
  set({ step: 'mapping', ...loaded, check: null, checking: NO_PROGRESS, error: null });
  await check(store);
}

async function check({ deps, get, set, begin }: Store): Promise<void> {
  const before = get();
  if (before.step !== 'mapping') return;
  const isCurrent = begin();
  const update = (change: Partial<Extract<ImportState, { step: 'mapping' }>>) => {
    const state = get();
    if (state.step === 'mapping' && isCurrent()) set({ ...state, ...change });
  };
  update({ checking: NO_PROGRESS, error: null });
  const { file, inspection, settings } = before;
  const job = { file, format: inspection.format, settings };
  const checked = await deps.client.check({ job }, (checking) => update({ checking }));
  if (checked.ok) update({ check: checked.value, checking: null });
  else if (checked.error.type !== 'cancelled') update({ checking: null, error: checked.error });
}

async function run({ deps, get, set, begin }: Store): Promise<void> {
  const before = get();
  if (before.step !== 'mapping' || before.check === null || before.checking !== null) return;
  const { file, inspection, settings, addPeople, check } = before;
  const loaded: Loaded = { file, inspection, settings, addPeople };
  const importId = deps.newId();
  const isCurrent = begin();
  set({ step: 'running', ...loaded, importId, total: check.rows, progress: NO_PROGRESS, stopping: false });
  const people = addPeople ? check.people.filter(({ known }) => !known).map(({ name }) => name) : [];
  const job = { file, format: inspection.format, settings };
  const done = await deps.client.run({ job, importId, people }, (progress) => {
    const state = get();
    if (state.step === 'running' && isCurrent()) set({ ...state, progress });
  });
  if (!isCurrent()) return;
  if (done.ok) set({ step: 'done', importId, fileName: file.name, outcome: done.value });
  else set({ step: 'mapping', ...loaded, check, checking: null, error: done.error });
}

function loadedOf(file: File, inspection: Inspection, { now, zone }: SessionDeps): Loaded {
  const { mapping, dateOrder, moodScale } = inspection;
  const settings: ImportSettings = {
    mapping,
    // Where it cannot be told it is asked, with the order of most of the world as the answer.
    dateOrder: dateOrder === 'month-first' ? 'month-first' : 'day-first',
    moodScale,
    zone: zone(),
    undatedFromMs: now(),
  };
  return { file, inspection, settings, addPeople: true };
}
