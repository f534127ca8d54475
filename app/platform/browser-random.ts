// The browser's source of randomness.
import type { Random } from '#shared/ports/random.ts';

export const browserRandom: Random = { uuid: () => crypto.randomUUID() };
