export type App = { readonly fetch: () => void };
export const app: App = { fetch: () => undefined };
