import { DurableObject } from 'cloudflare:workers';
export class InstanceObject extends DurableObject {}
