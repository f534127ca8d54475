import { readFileSync } from 'node:fs';
export const database = readFileSync;
