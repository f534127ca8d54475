// The server on Workers: the same app over the platform's files and a Durable Object.
// Builds its adapters once an isolate; holds no state of its own.
import { env } from 'cloudflare:workers';
import packageJson from '../../package.json' with { type: 'json' };
import { createApp } from '../app.ts';
import { createAssetBinding } from './asset-binding.ts';

export { InstanceObject } from './instance-object.ts';

const app = createApp({
  version: packageJson.version,
  assets: createAssetBinding(env.ASSETS),
  database: { answers: () => env.INSTANCE.getByName('instance').answers() },
  newRequestId: () => crypto.randomUUID(),
});

export default { fetch: app.fetch } satisfies ExportedHandler<Cloudflare.Env>;
