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

type ParamName<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamName<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

export type RouteParams<Name extends RouteName> = {
  readonly [Key in ParamName<(typeof ROUTES)[Name]>]: string;
};

/** Query values; null and undefined are left out. */
type Query = Readonly<Record<string, string | number | null | undefined>>;

type Arguments<Name extends RouteName> = [keyof RouteParams<Name>] extends [never]
  ? [query?: Query]
  : [params: RouteParams<Name>, query?: Query];

/** `routeTo('entry', { id })`, `routeTo('timeline', { tag: 'work' })`: the path, each part encoded. */
export const routeTo = <Name extends RouteName>(name: Name, ...parts: Arguments<Name>): string => {
  const pattern = ROUTES[name];
  const [params, query] = (pattern.includes(':') ? parts : [{}, ...parts]) as [
    Readonly<Record<string, string>>,
    Query?,
  ];
  const path = pattern.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== null && value !== undefined) search.set(key, String(value));
  }
  return search.size > 0 ? `${path}?${search.toString()}` : path;
};

/** Today with the cursor in the page: what `n`, `+` and the app icon's shortcut open. */
export const NEW_ENTRY = routeTo('today', { new: 1 });
