import { app } from '#server/app.ts';
export const server = app;
