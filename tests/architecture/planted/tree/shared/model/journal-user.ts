import { days } from '#shared/journal/days.ts';
export const week = days;
