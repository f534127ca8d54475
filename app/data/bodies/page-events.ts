// The moments at which a page may be about to end, or the network to return. A page that is hidden
// may never run again, so that what is unsaved must be saved there.

export type PageEvents = {
  /** The page is hidden, frozen or left. */
  readonly onLeave: () => void;
  readonly onOnline: () => void;
};

/** Returns how to stop listening. Does nothing outside a page. */
export function listenToPage({ onLeave, onOnline }: PageEvents): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const listening = new AbortController();
  const { signal } = listening;
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') onLeave();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.addEventListener('freeze', onLeave, { signal });
  addEventListener('pagehide', onLeave, { signal });
  addEventListener('online', onOnline, { signal });
  return () => listening.abort();
}
