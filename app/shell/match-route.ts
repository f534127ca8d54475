// Which route an address belongs to.
import { ROUTES, type RouteName } from '#app/routes.ts';

const matchers = Object.entries(ROUTES).map(([name, pattern]) => ({
  name: name as RouteName,
  matches: new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}/?$`),
}));

/** The name of the route, or null for an address that the app does not have. */
export const matchRoute = (path: string): RouteName | null =>
  matchers.find(({ matches }) => matches.test(path))?.name ?? null;
