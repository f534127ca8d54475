// The one Trusted Types policy of the app: addresses of workers, and only our own. The content
// security policy names it (`trusted-types app-scripturl`); anything else that becomes a script throws.

type Policy = { readonly createScriptURL: (url: string) => string };
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

const sameOrigin = (url: string): string => {
  const resolved = new URL(url, globalThis.location.href);
  if (resolved.origin !== globalThis.location.origin) throw new TypeError('a script of another origin');
  return resolved.href;
};

let policy: Policy | undefined;

/**
 * A same-origin script address that `new Worker` and `serviceWorker.register` accept under the policy.
 * Throws TypeError for another origin. Where the browser has no Trusted Types it is the plain address.
 */
export const scriptUrl = (url: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return sameOrigin(url);
  policy ??= trustedTypes.createPolicy('app-scripturl', { createScriptURL: sameOrigin });
  return policy.createScriptURL(url);
};
