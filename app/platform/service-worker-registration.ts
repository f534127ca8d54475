// Registers the service worker and knows when a new version waits. It never reloads by itself: a new
// version takes over when the person asks, or at the next cold start, when the browser finds no old
// page open. It never clears a cache.
import { scriptUrl } from './script-url.ts';

export type Updates = {
  /** A new version waits, or another tab has already taken it. */
  readonly isReady: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the new version: this page loads again. */
  readonly apply: () => void;
};

type Deps = {
  readonly container: ServiceWorkerContainer;
  readonly reload: () => void;
  readonly now: () => number;
  readonly page: Pick<Document, 'addEventListener' | 'visibilityState'>;
  readonly isOnline: () => boolean;
};

const HOUR_MS = 3_600_000;
/** Coming back to the page asks again, but not more often than this. */
const RETURN_MS = 60_000;

/** Exported for tests; the app calls `registerServiceWorker`. */
export const watchServiceWorker = ({ container, reload, now, page, isOnline }: Deps): Updates => {
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | undefined;
  let ready = false;
  let applying = false;
  let controlled = container.controller !== null;
  let checkedAt = now();

  const announce = () => {
    ready = true;
    for (const listener of listeners) listener();
  };

  // Before anything is prompted: the tab that asked loads again, any other is told to.
  container.addEventListener('controllerchange', () => {
    if (applying) reload();
    else if (controlled) announce();
    controlled = true;
  });

  const watchInstalling = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) announce();
    });
  };

  const check = (minimumMs: number) => {
    if (!registration || !isOnline() || now() - checkedAt < minimumMs) return;
    checkedAt = now();
    // It rejects where the network is away after all; the next check is never far.
    registration.update().catch(() => undefined);
  };

  const start = async () => {
    registration = await container.register(scriptUrl('/service-worker.js'));
    if (registration.waiting && container.controller) announce();
    watchInstalling(registration.installing);
    registration.addEventListener('updatefound', () => watchInstalling(registration?.installing ?? null));
    setInterval(() => check(HOUR_MS), HOUR_MS);
    page.addEventListener('visibilitychange', () => {
      if (page.visibilityState === 'visible') check(RETURN_MS);
    });
  };

  // Refused in some private modes and over plain http: the app then works without being installed.
  start().catch(() => undefined);

  return {
    isReady: () => ready,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: () => {
      applying = true;
      const waiting = registration?.waiting;
      if (waiting) waiting.postMessage({ type: 'skip-waiting' }, []);
      else reload();
    },
  };
};

const NO_UPDATES: Updates = {
  isReady: () => false,
  subscribe: () => () => undefined,
  apply: () => undefined,
};

export const registerServiceWorker = (): Updates => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return NO_UPDATES;
  return watchServiceWorker({
    container: navigator.serviceWorker,
    reload: () => location.reload(),
    now: () => Date.now(),
    page: document,
    isOnline: () => navigator.onLine,
  });
};
