import type { InstanceObject } from '#server/cloudflare/object.ts';
export type Twin = InstanceObject;
