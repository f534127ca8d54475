import { fixture } from './rows.test.ts';
export const data = fixture;
