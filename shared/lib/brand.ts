// Branded types: an entry's id is not a person's id, although both are strings.

declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
