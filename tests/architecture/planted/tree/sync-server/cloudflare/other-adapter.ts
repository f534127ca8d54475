import type { database } from '../node/database.ts';
export type Twin = typeof database;
