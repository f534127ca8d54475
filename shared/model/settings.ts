// What the writer has chosen for this journal. One replicated record, a register a setting.
import { z } from 'zod/mini';

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Off: nothing is analysed, except that the safety check may still run. */
  analysis: z.boolean(),
  safetyCard: z.boolean(),
  weekStart: z.enum(['monday', 'sunday', 'saturday']),
  /** The writer has closed the welcome, or begun to write. */
  welcomed: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;
