// What is typed into the search field. It is kept with the history entry, so that the way back and a
// reload find it again; an address may bring it (`?q=`), but never keeps it: addresses end up in
// histories and in server logs, and what one searches for is one's own.
import { useEffect, useState } from 'react';

/** Browsers refuse more than a hundred changes of history in half a minute. */
const PAUSE_MS = 400;

export function useTypedQuery(): [string, (text: string) => void] {
  const [text, setText] = useState(readQuery);
  useEffect(() => {
    const timer = setTimeout(() => {
      history.replaceState({ ...stateOf(), query: text }, '', location.pathname);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}

function readQuery(): string {
  const { query } = stateOf();
  const given = new URLSearchParams(location.search).get('q');
  return given ?? (typeof query === 'string' ? query : '');
}

function stateOf(): { readonly query?: unknown } {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
