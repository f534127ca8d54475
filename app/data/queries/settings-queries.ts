// The writer's settings, with the defaults where nothing was chosen.
import { DEFAULT_SETTINGS } from '#shared/model/default-settings.ts';
import type { Settings } from '#shared/model/settings.ts';
import { valuesOf } from '#shared/sync/record-state.ts';
import type { JournalDatabase } from '#app/data/database.ts';

export const SETTINGS_ID = 'settings';

export async function readSettings(db: JournalDatabase): Promise<Settings> {
  const row = await db.records.get(SETTINGS_ID);
  return row ? { ...DEFAULT_SETTINGS, ...(valuesOf(row.state) as Partial<Settings>) } : DEFAULT_SETTINGS;
}
