import { database } from '../node/database.ts';
export const route = database;
