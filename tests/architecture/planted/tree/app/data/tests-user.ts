import { deps } from '#tests/support/deps.ts';
export const data = deps;
