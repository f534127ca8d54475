// The worker's end of worker-channel.ts: performs each task that arrives, remembers which were called
// off, and answers a failure as a failure. What is no failure of files or storage is a bug, and is thrown
// after it was answered.
import type { WorkerRequest } from '#app/data/worker-channel.ts';

type TaskDeps<Task, Reply> = {
  readonly perform: (id: number, task: Task, isCancelled: () => boolean) => Promise<Reply>;
  readonly reply: (reply: Reply) => void;
  /** The last reply of a task that threw, and whether what it threw was expected. */
  readonly toFailure: (id: number, error: unknown) => { readonly reply: Reply; readonly isBug: boolean };
};

export function createTaskReceiver<Task, Reply>({ perform, reply, toFailure }: TaskDeps<Task, Reply>) {
  const cancelled = new Set<number>();
  return async (request: WorkerRequest<Task>): Promise<void> => {
    const { id } = request;
    if (request.type === 'cancel') {
      cancelled.add(id);
      return;
    }
    try {
      reply(await perform(id, request.task, () => cancelled.has(id)));
    } catch (error) {
      const failure = toFailure(id, error);
      reply(failure.reply);
      if (failure.isBug) throw error;
    } finally {
      cancelled.delete(id);
    }
  };
}
