// The page's end of a worker of ours: numbered tasks, each answered by any number of notes and one last
// reply. The worker starts with the first task. A worker that breaks fails its tasks, and the next task
// starts another.

/** What the page sends. */
export type WorkerRequest<Task> =
  | { readonly type: 'start'; readonly id: number; readonly task: Task }
  | { readonly type: 'cancel'; readonly id: number };

export type TaskWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type ChannelDeps<Reply> = {
  readonly createWorker: () => TaskWorker;
  /** Whether this is the last word on its task. */
  readonly isLast: (reply: Reply) => boolean;
  /** The reply of a worker that broke. */
  readonly broken: (id: number) => Reply;
  /** What belongs to no task. */
  readonly onNote?: (note: Reply) => void;
};

export type WorkerChannel<Task, Reply> = {
  /** Resolves with the last reply; never rejects. */
  readonly perform: (task: Task, onReply?: (reply: Reply) => void) => Promise<Reply>;
  /** Asks the newest task to stop, if it still runs. */
  readonly cancel: () => void;
  /** Ends the worker at once. What it was doing is never answered. */
  readonly close: () => void;
};

export function createWorkerChannel<Task, Reply extends { readonly id: number }>(
  deps: ChannelDeps<Reply>,
): WorkerChannel<Task, Reply> {
  const pending = new Map<number, { settle: (reply: Reply) => void; onReply?: (reply: Reply) => void }>();
  let worker: TaskWorker | null = null;
  let lastId = 0;

  const post = (request: WorkerRequest<Task>) => worker?.postMessage(request, []);

  const receive = (reply: Reply) => {
    const task = pending.get(reply.id);
    if (!task) deps.onNote?.(reply);
    else if (!deps.isLast(reply)) task.onReply?.(reply);
    else {
      pending.delete(reply.id);
      task.settle(reply);
    }
  };

  const fail = () => {
    worker?.terminate();
    worker = null;
    for (const id of pending.keys()) receive(deps.broken(id));
  };

  const start = () => {
    const started = deps.createWorker();
    started.addEventListener('message', (event) => receive((event as MessageEvent<Reply>).data));
    started.addEventListener('error', fail);
    started.addEventListener('messageerror', fail);
    return started;
  };

  return {
    perform: (task, onReply) => {
      const id = ++lastId;
      return new Promise((settle) => {
        pending.set(id, { settle, ...(onReply && { onReply }) });
        try {
          worker ??= start();
          post({ type: 'start', id, task });
        } catch (error) {
          // No workers here, refused by policy, or a file that cannot be handed over.
          if (!(error instanceof Error || error instanceof DOMException)) throw error;
          fail();
        }
      });
    },
    cancel: () => {
      if (pending.has(lastId)) post({ type: 'cancel', id: lastId });
    },
    close: () => {
      worker?.terminate();
      worker = null;
      pending.clear();
    },
  };
}
