// IndexedDB fails in the field: full disks, private modes, databases that close by themselves. Each
// way is one variant here; anything else is a bug and is thrown.

export type StorageError =
  | { readonly type: 'storage-full' }
  | { readonly type: 'storage-failed'; readonly name: string }
  | { readonly type: 'storage-missing' }
  | { readonly type: 'newer-version' }
  | { readonly type: 'closed' };

const FAILURES = new Set([
  'UnknownError',
  'InvalidStateError',
  'InvalidState',
  'AbortError',
  'TimeoutError',
  'OpenFailedError',
  'TransactionInactiveError',
  'PrematureCommitError',
  'NotReadableError',
  'NotFoundError',
  'DataError',
  'ConstraintError',
  'BulkError',
  'SecurityError',
  'NotAllowedError',
]);

/** The storage failure that an exception tells of, or null where it tells of none. */
export function toStorageError(error: unknown): StorageError | null {
  const names = causesOf(error).map((cause) => cause.name);
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has('QuotaExceededError', 'QuotaExceeded')) return { type: 'storage-full' };
  if (has('VersionError', 'NewerVersionError')) return { type: 'newer-version' };
  if (has('MissingAPIError', 'MissingAPI')) return { type: 'storage-missing' };
  if (has('DatabaseClosedError', 'DatabaseClosed')) return { type: 'closed' };
  const failure = names.find((name) => FAILURES.has(name));
  return failure === undefined ? null : { type: 'storage-failed', name: failure };
}

/** Failures that closing and opening the database once again can mend. */
export function isTransient(error: StorageError): boolean {
  return error.type === 'storage-failed' && /^(UnknownError|InvalidState)/.test(error.name);
}

/** The error and all that it wraps: Dexie keeps the first failure of an aborted transaction inside. */
function causesOf(error: unknown): Error[] {
  const found: Error[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && found.length < 20) {
    const next = queue.shift();
    if (!isErrorLike(next) || found.includes(next)) continue;
    found.push(next);
    const { inner, failures } = next as { inner?: unknown; failures?: unknown };
    queue.push(inner, next.cause, ...(Array.isArray(failures) ? failures : []));
  }
  return found;
}

const isErrorLike = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
