// Hands the screens the workers that they may start. What builds them lives in app/main.tsx, because an
// address of a script must pass the Trusted Types policy. Nothing starts until a screen asks.
import { createContext, use, type ReactNode } from 'react';
import { assert } from '#shared/lib/assert.ts';
import type { TaskWorker } from '#app/data/worker-channel.ts';

export type Workers = {
  readonly createSearchWorker: () => TaskWorker;
  readonly createImportWorker: () => TaskWorker;
};

const WorkersContext = createContext<Workers | null>(null);

export function WorkersProvider({
  workers,
  children,
}: {
  readonly workers: Workers;
  readonly children: ReactNode;
}) {
  return <WorkersContext value={workers}>{children}</WorkersContext>;
}

export function useWorkers(): Workers {
  const workers = use(WorkersContext);
  assert(workers, 'useWorkers needs a WorkersProvider above it');
  return workers;
}
