import type { Result } from '#shared/lib/result.ts';
export type Person = { readonly saved: Result };
