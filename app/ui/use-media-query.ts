// Whether a media query holds, kept up to date. For what must not be mounted at all; what only looks
// different is left to CSS.
import { useCallback, useSyncExternalStore } from 'react';

export const WITH_LIST = '(width >= 70rem)';
export const WITH_EVIDENCE = '(width >= 80rem)';
/** List and detail; between, the room is the evidence's. */
export const BESIDE_ENTRY = '(70rem <= width < 80rem), (width >= 100rem)';

export const useMediaQuery = (query: string): boolean => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
};
