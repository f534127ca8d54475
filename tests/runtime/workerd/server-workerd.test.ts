// The server contract inside workerd: the real Worker with its bindings from wrangler.toml.
import { exports } from 'cloudflare:workers';
import { describeServerContract } from '#tests/contract/server-contract.ts';

describeServerContract('Workers', async () => ({
  fetch: (path, init) =>
    exports.default.fetch(new Request(`http://resonant.test${path}`, { redirect: 'manual', ...init })),
}));
