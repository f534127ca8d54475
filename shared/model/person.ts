// Someone in the writer's life: the replicated record "relationship". Every field is a
// last-writer-wins register; aliases are a set.
import { z } from 'zod/mini';
import { LIFE_CYCLES } from './life-cycles.ts';

export const personFieldsSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  kind: z.string(),
  /** A role id of shared/journal/roles.ts, or null. */
  role: z.nullable(z.string()),
  notes: z.string().check(z.maxLength(20_000)),
  /** Days between contacts that the writer aims at, or null for none. */
  cadenceDays: z.nullable(z.int().check(z.positive())),
  /** Birthdays and other days: month 1-12, day 1-31, year where it is known. */
  dates: z.array(z.object({ label: z.string(), month: z.int(), day: z.int(), year: z.nullable(z.int()) })),
  lifeCycle: z.enum(LIFE_CYCLES),
  archived: z.boolean(),
  deletedAt: z.nullable(z.number()),
  source: z.nullable(z.object({ kind: z.enum(['import', 'sample']), importId: z.string() })),
});

export type PersonFields = z.infer<typeof personFieldsSchema>;
