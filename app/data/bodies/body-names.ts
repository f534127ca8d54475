// What belongs to an open body outside the journal's tables, by entry: the write-ahead log, the lock
// and the channel share one name.
import type { EntryId } from '#shared/model/ids.ts';

export const bodyName = (id: EntryId) => `resonant-body-${id}`;

export const commitLockName = (id: EntryId) => `resonant-body-commit-${id}`;

const OPEN_PREFIX = 'open-body:';

/** Key of the `meta` row that tells that a log may be left over. */
export const openBodyKey = (id: EntryId) => `${OPEN_PREFIX}${id}`;

export const OPEN_BODY_RANGE = [OPEN_PREFIX, `${OPEN_PREFIX}\uffff`] as const;

export const entryOfOpenBodyKey = (key: string) => key.slice(OPEN_PREFIX.length) as EntryId;
