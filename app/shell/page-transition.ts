// A card that opens into its page: the View Transitions API around one navigation. Only where the link
// asks for it, the browser has it, and the person has not asked for less motion.
import { flushSync } from 'react-dom';
import type { AroundNavHandler } from 'wouter';
import { matchRoute } from './match-route.ts';
import { SCREENS } from './screens.tsx';

/** Rendering stands still while the new page is prepared; past this it must not be felt. */
const PATIENCE_MS = 120;

const isThere = (): boolean => document.querySelector('main [data-arrives]') !== null;

/** Resolves when the new page shows the element that takes the card's place, or patience ends. */
const arrival = (): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      window.clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => isThere() && finish());
    const timer = window.setTimeout(finish, PATIENCE_MS);
    observer.observe(document.body, { childList: true, subtree: true });
    if (isThere()) finish();
  });

// The old picture is taken: a card that stays on the page must not share its name with the new one.
const releaseCards = (): void => {
  for (const card of document.querySelectorAll<HTMLElement>('[data-departs]')) {
    card.style.viewTransitionName = '';
    delete card.dataset['departs'];
  }
};

export const navigateWithTransition: AroundNavHandler = (navigate, to, options) => {
  const calm = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!options?.transition || !calm || !('startViewTransition' in document)) {
    navigate(to, options);
    return;
  }
  document.startViewTransition(async () => {
    releaseCards();
    const route = matchRoute(new URL(to, location.href).pathname);
    if (route) await SCREENS[route].preload().catch(() => undefined);
    flushSync(() => navigate(to, options));
    await arrival();
  });
};
