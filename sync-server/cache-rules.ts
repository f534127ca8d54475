// How long a static file may be kept. The names of built files carry their hash, so those never
// change; everything else is asked for again each time and answered with 304 where it is the same.

export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const REVALIDATE = 'no-cache';
export const NEVER_STORED = 'no-store';

/** Where the build puts the files whose names carry their hash. */
export const HASHED_FOLDER = '/assets/';

/** The Cache-Control of the static file at `pathname`. */
export const cacheControlFor = (pathname: string): string =>
  pathname.startsWith(HASHED_FOLDER) ? IMMUTABLE : REVALIDATE;
