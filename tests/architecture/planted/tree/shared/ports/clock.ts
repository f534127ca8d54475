export type Clock = { readonly now: () => number };
