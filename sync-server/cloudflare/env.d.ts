// The bindings that wrangler.toml gives the Worker.
import type { InstanceObject } from './instance-object.ts';
import type * as worker from './worker.ts';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof worker;
    }
    interface Env {
      readonly ASSETS: Fetcher;
      readonly INSTANCE: DurableObjectNamespace<InstanceObject>;
    }
  }
}
