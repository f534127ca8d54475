// The composition root: the only place that builds real adapters. Everything else is handed what it needs.
import './ui/styles/main.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { assert } from '#shared/lib/assert.ts';
import { DATABASE_NAME } from '#app/data/database.ts';
import { DeviceProvider } from '#app/data/device-context.tsx';
import { createLazyAnalyser } from '#app/data/lazy-analyser.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { type Workers, WorkersProvider } from '#app/data/workers-context.tsx';
// Vite makes the default export of what is asked for as ?url.
// oxlint-disable-next-line import/default
import importWorkerUrl from './data/import/import.worker.ts?worker&url';
// oxlint-disable-next-line import/default
import searchWorkerUrl from './data/search/search.worker.ts?worker&url';
import { browserClock } from './platform/browser-clock.ts';
import { browserRandom } from './platform/browser-random.ts';
import { createDeviceStorage } from './platform/device-storage.ts';
import { guardPreloads } from './platform/preload-guard.ts';
import { scriptUrl } from './platform/script-url.ts';
import { registerServiceWorker } from './platform/service-worker-registration.ts';
import { whenIdle } from './platform/when-idle.ts';
import { App } from './shell/app.tsx';
import { rememberScroll } from './shell/scroll-memory.ts';

guardPreloads({
  target: window,
  session: () => sessionStorage,
  isOnline: () => navigator.onLine,
  reload: () => location.reload(),
});
rememberScroll();

// English is the source language: its messages are in the code, compiled by the build
// (scripts/lib/compile-messages.ts), so what arrives as a string is plain text.
i18n.setMessagesCompiler((message) => [message]);
i18n.loadAndActivate({ locale: 'en', messages: {} });

const device = createDeviceStorage([DATABASE_NAME]);
const analyser = createLazyAnalyser();
const opening = openJournal({ clock: browserClock, random: browserRandom, analyser });
// What can wait is done once the first screen is drawn, so that it keeps nobody waiting.
const seeToTheRest = async () => {
  const opened = await opening;
  analyser.preload();
  if (!opened.ok) return;
  const [{ keepHouse }, { askToKeepOnceWritten }] = await Promise.all([
    import('#app/data/housekeeping.ts'),
    import('#app/data/ask-to-keep.ts'),
  ]);
  askToKeepOnceWritten(opened.value, device.askToKeep);
  await keepHouse(opened.value);
};
whenIdle(() => void seeToTheRest());
const updates = registerServiceWorker();

const startWorker = (url: string) => new Worker(scriptUrl(url), { type: 'module' });
const workers: Workers = {
  createSearchWorker: () => startWorker(searchWorkerUrl),
  createImportWorker: () => startWorker(importWorkerUrl),
};

// The voice of the entries comes after the shell: text is readable in its fallback until then.
void import('./ui/styles/serif.css');

const root = document.querySelector('#root');
assert(root, 'the page has a root');
createRoot(root).render(
  <I18nProvider i18n={i18n}>
    <DeviceProvider device={device}>
      <WorkersProvider workers={workers}>
        <App opening={opening} updates={updates} />
      </WorkersProvider>
    </DeviceProvider>
  </I18nProvider>,
);
