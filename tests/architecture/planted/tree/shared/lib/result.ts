export type Result = { readonly ok: boolean };
