// The service worker: precaches the whole app, lazy chunks too (a partial precache leaves dead hashes),
// and answers every navigation with the shell, so that any address opens offline. A new version waits
// until it is told to take over. It touches no cache but its own precache.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/^\/api\//, /^\/healthz$/] }),
);

// The page that installed it is served by it from then on: the first visit can already go offline.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const message = event.data as { type?: unknown } | null;
  if (message?.type === 'skip-waiting') void self.skipWaiting();
});
