// What a person may pass on about an error: version, kind of error, route, browser, places in the code.
// Never its message, which may quote the journal, and never the id in an address.
import { ROUTES } from '#app/routes.ts';
import { matchRoute } from './match-route.ts';

/** A line of a stack that names a place, in the form of Chromium and Safari or of Firefox. */
const FRAME = /^\s+at .*:\d+:\d+\)?$|^[^\s]*@\S+:\d+:\d+$/;

type Where = { readonly version: string; readonly path: string; readonly browser: string };

export const errorDetails = (error: unknown, { version, path, browser }: Where): string => {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
  const frames = stack.split('\n').filter((line) => FRAME.test(line));
  const route = matchRoute(path);
  return [`Resonant ${version}`, name, route ? ROUTES[route] : 'no route', browser, ...frames].join('\n');
};
