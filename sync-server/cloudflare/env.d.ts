// The bindings that wrangler.toml gives the Worker.
import type { InstanceObject } from './instance-object.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      readonly ASSETS: Fetcher;
      readonly INSTANCE: DurableObjectNamespace<InstanceObject>;
    }
  }
}
