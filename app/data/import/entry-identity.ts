// The id of an imported entry follows from what it is, so that the same row of a file is the same entry
// on every device and every time: an RFC 9562 version 5 UUID of source id, time and text. Two rows with
// one source id and different words are two entries: files of different journals count from 1 alike.
import type { ImportedEntry } from '#shared/journal/import/imported-entry.ts';
import type { ImportProblem } from '#shared/journal/import/import-problem.ts';
import type { EntryId } from '#shared/model/ids.ts';

export type IdentifiedEntry = {
  readonly entry: ImportedEntry;
  /** Null where the file holds the same entry twice. */
  readonly id: EntryId | null;
  readonly problems: readonly ImportProblem[];
};

/** Identifies the entries of one file; it remembers which it has seen. */
export function createIdentifier(): (entries: readonly ImportedEntry[]) => Promise<IdentifiedEntry[]> {
  const seen = new Map<EntryId, number>();
  const sourceIds = new Set<string>();

  const identify = async (entry: ImportedEntry, first: EntryId): Promise<IdentifiedEntry> => {
    const { line, sourceId, dated } = entry;
    const before = seen.get(first) ?? 0;
    seen.set(first, before + 1);
    if (before > 0) {
      // Without a date and an id nothing says that two equal rows are one: both are kept.
      return dated || sourceId !== null
        ? { entry, id: null, problems: [{ line, kind: 'duplicate-row' }] }
        : { entry, id: await uuidOf([...partsOf(entry), before]), problems: [] };
    }
    const usedBefore = sourceId !== null && sourceIds.has(sourceId);
    if (sourceId !== null) sourceIds.add(sourceId);
    return { entry, id: first, problems: usedBefore ? [{ line, kind: 'id-used-twice' }] : [] };
  };

  return async (entries) => {
    const ids = await Promise.all(entries.map((entry) => uuidOf(partsOf(entry))));
    const identified: IdentifiedEntry[] = [];
    for (const [index, entry] of entries.entries()) {
      const id = ids[index];
      if (id !== undefined) identified.push(await identify(entry, id));
    }
    return identified;
  };
}

// A made-up time is not part of what an entry is: it would be another one tomorrow.
const partsOf = ({ sourceId, dated, time, text }: ImportedEntry): unknown[] => [
  sourceId,
  dated ? time : null,
  text,
];

/** Names of imported entries live in this namespace (a random UUID, fixed for ever). */
const NAMESPACE = Uint8Array.from([
  0x8e, 0x1b, 0x5d, 0x0a, 0x4c, 0x77, 0x4b, 0x0e, 0x9d, 0x52, 0x3f, 0x6a, 0xc1, 0x20, 0xe4, 0x95,
]);

async function uuidOf(parts: readonly unknown[]): Promise<EntryId> {
  const name = new TextEncoder().encode(JSON.stringify(parts));
  const input = new Uint8Array(NAMESPACE.length + name.length);
  input.set(NAMESPACE);
  input.set(name, NAMESPACE.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as EntryId;
}
