// A journal entry. Its text is a Y.Text (Markdown source) and lives with the body; what stands here
// are the fields beside it, each a last-writer-wins register, and two sets.
import { z } from 'zod/mini';

/** Where an imported or sample entry came from. Whatever the importer had no field for is kept. */
const entrySourceSchema = z.object({
  kind: z.enum(['import', 'sample']),
  importId: z.string(),
  /** The id in the file it came from, for telling that it was imported before. */
  sourceId: z.nullable(z.string()),
  /** Fields of the file without a place here, as they were: kept, and exported again. */
  rest: z.optional(z.record(z.string(), z.unknown())),
});

export const entryFieldsSchema = z.object({
  /** When it happened, milliseconds since 1970-01-01T00:00Z. May be changed by the writer. */
  time: z.number(),
  /** IANA time zone that the time is read in, so that an evening stays an evening. */
  zone: z.string(),
  mood: z.nullable(z.number().check(z.minimum(1), z.maximum(5))),
  feelings: z.array(z.string()),
  favourite: z.boolean(),
  /** Asks for the lock before it is shown. */
  locked: z.boolean(),
  /** Never leaves this device: not synced, not sent, not queued. */
  localOnly: z.boolean(),
  /** Not read by the analyser. */
  notAnalysed: z.boolean(),
  /** When it was put in the trash, milliseconds; null while it is not. */
  deletedAt: z.nullable(z.number()),
  source: z.nullable(entrySourceSchema),
});

export type EntryFields = z.infer<typeof entryFieldsSchema>;

export const MAX_ENTRY_LENGTH = 1_000_000;
