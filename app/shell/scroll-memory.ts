// Going back brings a page to where it was left. The browser's own restoration gives up before rows have
// come out of the database, so it is done here: the place is kept per history entry, in memory only, and
// tried again while the page grows, until the person scrolls or a moment has passed.

const PATIENCE_MS = 1_500;

type WithNavigation = { readonly navigation?: { readonly currentEntry: { readonly key: string } | null } };

const entryKey = (): string => (window as WithNavigation).navigation?.currentEntry?.key ?? location.href;

const places = new Map<string, number>();
/** Where the page that is being gone back to was left; null on the way forward. */
let goingBackTo: number | null = null;

/** Once, when the app starts. */
export const rememberScroll = (): void => {
  history.scrollRestoration = 'manual';
  window.addEventListener('scroll', () => places.set(entryKey(), window.scrollY), { passive: true });
  window.addEventListener('popstate', () => {
    goingBackTo = places.get(entryKey()) ?? 0;
  });
};

/** When the new page is there. */
export const arriveAtScroll = (): void => {
  const top = goingBackTo ?? 0;
  goingBackTo = null;
  window.scrollTo(0, top);
  if (window.scrollY >= top) return;
  const stop = () => {
    grown.disconnect();
    window.clearTimeout(timer);
    for (const event of ['wheel', 'touchstart', 'keydown']) window.removeEventListener(event, stop);
  };
  const grown = new ResizeObserver(() => {
    window.scrollTo(0, top);
    if (window.scrollY >= top) stop();
  });
  const timer = window.setTimeout(stop, PATIENCE_MS);
  for (const event of ['wheel', 'touchstart', 'keydown']) {
    window.addEventListener(event, stop, { passive: true });
  }
  grown.observe(document.body);
};
