// Answers the requests of the page, one task at a time: what the import worker does, without the worker.
import type { Result } from '#shared/lib/result.ts';
import { checkImport } from '#app/data/import/check-import.ts';
import type {
  ImportError,
  ImportProgress,
  ImportReply,
  ImportRequest,
  ImportTask,
} from '#app/data/import/import-types.ts';
import { inspectFile } from '#app/data/import/inspect-file.ts';
import { toFileError } from '#app/data/import/read-file.ts';
import { runImport } from '#app/data/import/run-import.ts';
import type { Journal } from '#app/data/journal.ts';
import { toStorageError, type StorageError } from '#app/data/storage-error.ts';
import { createTaskReceiver } from '#app/data/worker-tasks.ts';

export type ImportService = { readonly receive: (request: ImportRequest) => Promise<void> };

type ServiceDeps = {
  /** Opened at the first task that needs it. */
  readonly openJournal: () => Promise<Result<Journal, StorageError>>;
  readonly reply: (reply: ImportReply) => void;
  /** For keeping progress messages apart, milliseconds. */
  readonly now: () => number;
};

const PROGRESS_INTERVAL_MS = 100;

export function createImportService({ openJournal, reply, now }: ServiceDeps): ImportService {
  let journal: Promise<Result<Journal, StorageError>> | null = null;

  const withJournal = async (work: (journal: Journal) => Promise<ImportReply>, id: number) => {
    journal ??= openJournal();
    const opened = await journal;
    if (opened.ok) return work(opened.value);
    journal = null;
    return failed(id, opened.error);
  };

  const progressOf = (id: number) => {
    let last = -Infinity;
    return (progress: ImportProgress) => {
      if (now() - last < PROGRESS_INTERVAL_MS && progress.share < 1) return;
      last = now();
      reply({ type: 'progress', id, progress });
    };
  };

  const perform = async (id: number, task: ImportTask, isCancelled: () => boolean): Promise<ImportReply> => {
    const steering = { isCancelled, onProgress: progressOf(id) };
    switch (task.type) {
      case 'inspect': {
        const inspected = await inspectFile(task.file, task.csv);
        return inspected.ok
          ? { type: 'inspected', id, inspection: inspected.value }
          : failed(id, inspected.error);
      }
      case 'check':
        return withJournal(async ({ db }) => {
          const check = await checkImport({ db, ...steering }, task.job);
          return check === null ? { type: 'cancelled', id } : { type: 'checked', id, check };
        }, id);
      case 'import':
      default:
        return withJournal(async (journal) => {
          const { importId, people, job } = task;
          const done = await runImport({ journal, importId, people, ...steering }, job);
          return done.ok ? { type: 'imported', id, outcome: done.value } : failed(id, done.error);
        }, id);
    }
  };

  return {
    receive: createTaskReceiver<ImportTask, ImportReply>({
      perform,
      reply,
      toFailure: (id, error) => {
        const known = toFileError(error) ?? toStorageError(error);
        return { reply: failed(id, known ?? { type: 'worker-failed' }), isBug: known === null };
      },
    }),
  };
}

const failed = (id: number, error: ImportError): ImportReply => ({ type: 'failed', id, error });
