import type { Days } from '#shared/journal/days.ts';
export type Calendar = { readonly days: Days };
