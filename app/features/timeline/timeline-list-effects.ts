// What the timeline's list does beside showing itself: it remembers its place, scrolls its pane back to
// it, and moves the focus by keys.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle, WindowVirtualizerHandle } from 'virtua';
import { useKeys } from '#app/ui/use-keys.ts';
import { nextEntryIndex, type TimelineItem } from './timeline-items.ts';
import type { TimelinePlace } from './timeline-memory.ts';

export type ListHandle = VirtualizerHandle | WindowVirtualizerHandle;

/**
 * Runs `remember` when the list goes away, while its handle still answers. Where it was only hidden,
 * because the next screen was not there yet and someone went back before it came, it is shown again as
 * it was and `restore` runs.
 */
export function useRemembering(remember: () => void, restore: () => void): void {
  const latest = useRef({ remember, restore });
  const wasHidden = useRef(false);
  useEffect(() => {
    latest.current = { remember, restore };
  });
  useLayoutEffect(() => {
    if (wasHidden.current) latest.current.restore();
    wasHidden.current = false;
    return () => {
      wasHidden.current = true;
      latest.current.remember();
    };
  }, []);
}

type ResumedScroll = {
  readonly ready: boolean;
  readonly inPane: boolean;
  readonly place: TimelinePlace | null;
  readonly pane: RefObject<HTMLElement | null>;
};

/** Scrolls the window or the pane to where it was left, as soon as the rows are there again. */
export function useResumedScroll({ ready, inPane, place, pane }: ResumedScroll): void {
  useEffect(() => {
    if (!ready) return;
    if (place) (inPane ? pane.current : window)?.scrollTo(0, place.scrollTop);
    if (inPane) pane.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [ready, inPane, place, pane]);
}

/**
 * Whether the last change of the items was at their beginning, the end staying as it was: then someone
 * who reads further down must not be moved.
 */
export function useGrownAtStart(items: readonly TimelineItem[]): boolean {
  const [first, last] = [items[0]?.key, items.at(-1)?.key];
  const [seen, setSeen] = useState({ first, last, grown: false });
  if (seen.first === first && seen.last === last) return seen.grown;
  // Set while rendering, so that the very render that has the new items knows.
  const grown = seen.first !== undefined && seen.first !== first && seen.last === last;
  setSeen({ first, last, grown });
  return grown;
}

type ListKeys = {
  readonly items: readonly TimelineItem[];
  readonly handle: RefObject<ListHandle | null>;
  readonly box: RefObject<HTMLElement | null>;
  readonly currentId: string | undefined;
};

/** j and k move the focus from entry to entry; Enter then opens it, as on any link. */
export function useListKeys({ items, handle, box, currentId }: ListKeys): void {
  const linkOf = (key: string) => box.current?.querySelector<HTMLElement>(`[data-entry="${key}"] a`);
  const move = (step: 1 | -1) => {
    const focused = document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry') ?? currentId;
    const from = items.findIndex(({ key }) => key === focused);
    const index = nextEntryIndex(items, from, step);
    const next = index === null ? undefined : items[index];
    if (index === null || !next) return;
    const link = linkOf(next.key);
    if (link) {
      link.focus();
      return;
    }
    handle.current?.scrollToIndex(index, { align: 'center' });
    // The list renders the row in the next frame and measures it in the one after.
    requestAnimationFrame(() => requestAnimationFrame(() => linkOf(next.key)?.focus()));
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
}
