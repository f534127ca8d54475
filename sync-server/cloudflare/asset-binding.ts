// The files of the build as Workers serves them: content types, ETag and 304 are the platform's.
// Names that begin with a dot or an underscore belong to the build, not to the app.
import type { AssetSource } from '../server-deps.ts';

const PASSED_ON = ['Accept-Encoding', 'If-None-Match'];

export function createAssetBinding(assets: Pick<Fetcher, 'fetch'>): AssetSource {
  return {
    find: async (pathname, request) => {
      if (/\/[._]/.test(pathname)) return null;
      const headers = new Headers();
      for (const name of PASSED_ON) {
        const value = request.headers.get(name);
        if (value !== null) headers.set(name, value);
      }
      const response = await assets.fetch(new URL(pathname, 'https://assets.invalid'), {
        method: request.method,
        headers,
      });
      // Anything else (a redirect to another spelling of the path, a refusal) is no file of the app.
      return response.status === 200 || response.status === 304 ? response : null;
    },
  };
}
