import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://app.example/timeline'));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = async () => (await import('./script-url.ts')).scriptUrl;

test('an address of ours becomes absolute', async () => {
  const scriptUrl = await load();
  expect(scriptUrl('/assets/search.worker.js')).toBe('https://app.example/assets/search.worker.js');
});

test.each(['https://elsewhere.example/x.js', '//elsewhere.example/x.js', 'data:text/javascript,1', 'blob:x'])(
  'the address %s is refused',
  async (url) => {
    const scriptUrl = await load();
    expect(() => scriptUrl(url)).toThrow(TypeError);
  },
);

test('one policy is made, by the name that the header allows', async () => {
  const names: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
      names.push(name);
      return { createScriptURL: (url: string) => `trusted:${rules.createScriptURL(url)}` };
    },
  });
  const scriptUrl = await load();
  expect(scriptUrl('/a.js')).toBe('trusted:https://app.example/a.js');
  expect(() => scriptUrl('https://elsewhere.example/x.js')).toThrow(TypeError);
  expect(names).toEqual(['app-scripturl']);
});
