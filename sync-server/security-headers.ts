// The one source of the security headers: both servers set them on every response, and
// scripts/write-headers.ts renders public/_headers from them for a static host (security.md, Web).
// Never widen the policy for one screen: no inline script or style, no other origin, one Trusted
// Types policy for the addresses of workers.

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-scripturl',
].join('; ');

// Everything that a journal has no use for is closed; its own pages may ask for voice and photos.
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const PERMISSIONS_POLICY = [
  'camera=(self)',
  'microphone=(self)',
  ...CLOSED_FEATURES.map((feature) => `${feature}=()`),
].join(', ');

export type Header = readonly [name: string, value: string];

/** Sent with every response, whatever its status. */
export const SECURITY_HEADERS: readonly Header[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', PERMISSIONS_POLICY],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** Added where the request came over https; a browser ignores it on http (RFC 6797, 8.1). */
export const STRICT_TRANSPORT: Header = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];

/** Sets the headers on `headers`, over whatever an adapter put there. */
export function setSecurityHeaders(headers: Headers, overHttps: boolean): void {
  for (const [name, value] of SECURITY_HEADERS) headers.set(name, value);
  if (overHttps) headers.set(...STRICT_TRANSPORT);
  else headers.delete(STRICT_TRANSPORT[0]);
}
