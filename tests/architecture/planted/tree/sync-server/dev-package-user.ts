import { expect } from 'vitest';
export const server = expect;
