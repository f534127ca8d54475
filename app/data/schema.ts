// The versions of the IndexedDB schema, oldest first. A released version is never edited: a change is
// a new one, with an upgrade where rows must change, and a frozen fixture of the old in
// tests/fixtures/databases.

export type SchemaVersion = { readonly version: number; readonly stores: Readonly<Record<string, string>> };

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      records: 'id, collection',
      bodies: 'entryId',
      texts: 'entryId',
      entries: 'id, [live+time+id], day, *tags, importId, updatedAt, deletedAt, analysisVersion',
      people: 'id, live',
      links: '[personId+time+entryId], entryId',
      rollups: '[scope+period]',
      analyses: 'entryId',
      revisions: '[entryId+at]',
      outbox: 'opId, recordId',
      imports: 'id, at',
      meta: 'key',
    },
  },
];

export const LATEST_VERSION = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
