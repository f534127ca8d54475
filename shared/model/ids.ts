// The ids of replicated records. Every id is an RFC 9562 UUID (version 4 for what a person makes,
// version 5 for what must come out the same on two devices), lower case.
import type { Brand } from '#shared/lib/brand.ts';

export type EntryId = Brand<string, 'EntryId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
export type OperationId = Brand<string, 'OperationId'>;
export type ImportId = Brand<string, 'ImportId'>;

/** A hybrid logical clock timestamp in its sortable text form (see sync/hybrid-logical-clock.ts). */
export type Hlc = Brand<string, 'Hlc'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
