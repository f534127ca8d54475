// The keys that work on every screen. `g` waits a moment for the place to go to.
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { NEW_ENTRY, routeTo } from '#app/routes.ts';
import { useKeys } from '#app/ui/use-keys.ts';

const SEQUENCE_MS = 1_500;

const PLACES = {
  t: routeTo('today'),
  l: routeTo('timeline'),
  p: routeTo('people'),
  i: routeTo('more'),
} as const;

export const useShortcuts = (onShowKeys: () => void): void => {
  const [, navigate] = useLocation();
  /** The `timeStamp` of the last `g`. */
  const goPressedAt = useRef(Number.NEGATIVE_INFINITY);

  const goTo = (key: keyof typeof PLACES) => (event: KeyboardEvent) => {
    if (event.timeStamp - goPressedAt.current < SEQUENCE_MS) navigate(PLACES[key]);
    goPressedAt.current = Number.NEGATIVE_INFINITY;
  };

  useKeys({
    n: () => navigate(NEW_ENTRY),
    '/': () => navigate(routeTo('search')),
    '?': onShowKeys,
    g: (event) => {
      goPressedAt.current = event.timeStamp;
    },
    t: goTo('t'),
    l: goTo('l'),
    p: goTo('p'),
    i: goTo('i'),
  });
};
