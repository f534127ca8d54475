// What the timeline's list does beside showing itself: it remembers its place, scrolls its pane back to
// it, and moves the focus by keys.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { VirtualizerHandle, WindowVirtualizerHandle } from 'virtua';
import { useKeys } from '#app/ui/use-keys.ts';
import { nextEntryIndex, type TimelineItem } from './timeline-items.ts';
import type { TimelinePlace } from './timeline-memory.ts';

export type ListHandle = VirtualizerHandle | WindowVirtualizerHandle;

/** Runs `remember` when the list goes away, while its handle still answers. */
export function useRemembering(remember: () => void): void {
  const latest = useRef(remember);
  useEffect(() => {
    latest.current = remember;
  });
  useLayoutEffect(() => () => latest.current(), []);
}

type ResumedScroll = {
  readonly ready: boolean;
  readonly inPane: boolean;
  readonly place: TimelinePlace | null;
  readonly pane: RefObject<HTMLElement | null>;
};

/** The window is the shell's to scroll; a pane is scrolled here, once its rows are there. */
export function useResumedScroll({ ready, inPane, place, pane }: ResumedScroll): void {
  useEffect(() => {
    if (!ready || !inPane) return;
    if (place) pane.current?.scrollTo(0, place.scrollTop);
    pane.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [ready, inPane, place, pane]);
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
