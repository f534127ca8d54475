// What a new page does for the person who opened it: it starts at its top (or where it was left, on the
// way back), and its heading takes the focus, so that it is read out and Tab goes on from there. It
// stands inside the Suspense boundary: its effect runs once the screen is really there. A screen that
// focuses a field of its own keeps that.
import { type RefObject, useEffect } from 'react';
import { arriveAtScroll } from './scroll-memory.ts';

type RouteFocusProps = {
  readonly path: string;
  /** The path that was last arrived at; the one the app was opened with is not announced. */
  readonly arrivedAtRef: RefObject<string>;
};

export const RouteFocus = ({ path, arrivedAtRef }: RouteFocusProps) => {
  useEffect(() => {
    if (arrivedAtRef.current === path) return;
    arrivedAtRef.current = path;
    arriveAtScroll();
    const main = document.querySelector('main');
    if (!main || (document.activeElement !== main && main.contains(document.activeElement))) return;
    (main.querySelector('h1') ?? main).focus({ preventScroll: true });
  }, [path, arrivedAtRef]);
  return null;
};
