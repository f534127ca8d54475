// The page's end of the import worker. A new task cancels the one before it.
import { err, ok, type Result } from '#shared/lib/result.ts';
import type {
  ImportCheck,
  ImportError,
  ImportOutcome,
  ImportProgress,
  ImportReply,
  ImportTask,
  Inspection,
} from '#app/data/import/import-types.ts';
import { createWorkerChannel, type TaskWorker } from '#app/data/worker-channel.ts';

/** `cancelled` is how a task ends that gave way to another. */
export type TaskError = ImportError | { readonly type: 'cancelled' };

type TaskOf<Type extends ImportTask['type']> = Omit<Extract<ImportTask, { type: Type }>, 'type'>;
type OnProgress = (progress: ImportProgress) => void;

export type ImportClient = {
  readonly inspect: (task: TaskOf<'inspect'>) => Promise<Result<Inspection, TaskError>>;
  readonly check: (task: TaskOf<'check'>, onProgress?: OnProgress) => Promise<Result<ImportCheck, TaskError>>;
  readonly run: (
    task: TaskOf<'import'>,
    onProgress?: OnProgress,
  ) => Promise<Result<ImportOutcome, TaskError>>;
  /** Asks the task that runs to stop; an import then ends with what it has added so far. */
  readonly cancel: () => void;
  /** Ends the worker at once, whatever it is doing. */
  readonly close: () => void;
};

export function createImportClient(createWorker: () => TaskWorker): ImportClient {
  const channel = createWorkerChannel<ImportTask, ImportReply>({
    createWorker,
    isLast: ({ type }) => type !== 'progress',
    broken: (id) => ({ type: 'failed', id, error: { type: 'worker-failed' } }),
  });

  const perform = (task: ImportTask, onProgress?: OnProgress): Promise<ImportReply> => {
    channel.cancel();
    return channel.perform(task, (reply) => {
      if (reply.type === 'progress') onProgress?.(reply.progress);
    });
  };

  return {
    inspect: async (task) => {
      const reply = await perform({ type: 'inspect', ...task });
      return reply.type === 'inspected' ? ok(reply.inspection) : err(errorOf(reply));
    },
    check: async (task, onProgress) => {
      const reply = await perform({ type: 'check', ...task }, onProgress);
      return reply.type === 'checked' ? ok(reply.check) : err(errorOf(reply));
    },
    run: async (task, onProgress) => {
      const reply = await perform({ type: 'import', ...task }, onProgress);
      return reply.type === 'imported' ? ok(reply.outcome) : err(errorOf(reply));
    },
    cancel: channel.cancel,
    close: channel.close,
  };
}

const errorOf = (reply: ImportReply): TaskError =>
  reply.type === 'failed'
    ? reply.error
    : { type: reply.type === 'cancelled' ? 'cancelled' : 'worker-failed' };
