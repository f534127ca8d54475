import type { App } from '../../sync-server/app.ts';
export type Server = App;
