import type { DurableObject } from 'cloudflare:workers';
export type Thing = DurableObject;
