import { env } from 'cloudflare:workers';
export const bindings = env;
