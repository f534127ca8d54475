// The addresses of the app: names, patterns and builders. A leaf that imports nothing, so that the shell
// and any feature can link to any screen without knowing it. Addresses hold opaque ids and filters,
// never a word of the journal.

export const ROUTES = {
  today: '/',
  timeline: '/timeline',
  calendar: '/calendar',
  entry: '/entry/:id',
  people: '/people',
  person: '/people/:id',
  search: '/search',
  more: '/more',
  settings: '/settings',
  trash: '/trash',
  import: '/import',
  diagnostics: '/diagnostics',
  about: '/about',
} as const;

export type RouteName = keyof typeof ROUTES;

type Params<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [Key in Name | keyof Params<`/${Rest}`>]: string }
  : Pattern extends `${string}:${infer Name}`
    ? { readonly [Key in Name]: string }
    : Record<never, never>;

export type RouteParams<Name extends RouteName> = Params<(typeof ROUTES)[Name]>;

/** Query values; null and undefined are left out. */
type Query = Readonly<Record<string, string | number | null | undefined>>;

type Arguments<Name extends RouteName> = keyof RouteParams<Name> extends never
  ? [query?: Query]
  : [params: RouteParams<Name>, query?: Query];

const hasParams = (pattern: string): boolean => pattern.includes(':');

/** `routeTo('entry', { id })`, `routeTo('timeline', { tag: 'work' })`: the path, each part encoded. */
export const routeTo = <Name extends RouteName>(name: Name, ...parts: Arguments<Name>): string => {
  const pattern = ROUTES[name];
  const [params, query] = hasParams(pattern) ? parts : [{}, parts[0]];
  const values = params as Readonly<Record<string, string>>;
  const path = pattern.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries((query ?? {}) as Query)) {
    if (value !== null && value !== undefined) search.set(key, String(value));
  }
  return search.size > 0 ? `${path}?${search.toString()}` : path;
};

/** Today with the cursor in the page: what `n`, `+` and the app icon's shortcut open. */
export const NEW_ENTRY = routeTo('today', { new: 1 });
