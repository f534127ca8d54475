// How much of the timeline was loaded, how tall it was and how far scrolled, so that going back from an
// entry finds the page as it was left. Kept while the page lives, by filter. A mark in the history
// entry tells going back from arriving anew.
import type { CacheSnapshot } from 'virtua';
import type { EntryCursor } from '#app/data/queries/person-queries.ts';

export type TimelinePlace = {
  /** The oldest entry that was loaded; null for the first page. */
  readonly end: EntryCursor | null;
  /** Heights of the items, good for exactly `count` of them. */
  readonly heights: CacheSnapshot | null;
  readonly count: number;
  /** Of the window, or of the pane that the timeline stands in. */
  readonly scrollTop: number;
};

const places = new Map<string, TimelinePlace>();

export const rememberPlace = (key: string, place: TimelinePlace): void => {
  places.set(key, place);
};

export const placeOf = (key: string): TimelinePlace | null => places.get(key) ?? null;

const MARK = 'timelineVisited';

/** Whether this history entry has shown the timeline before: someone is coming back to it. */
export const isVisited = ({ state }: History): boolean => isRecord(state) && MARK in state;

export function markVisited(history: History): void {
  if (isVisited(history)) return;
  const state: unknown = history.state;
  history.replaceState({ ...(isRecord(state) && state), [MARK]: true }, '');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
