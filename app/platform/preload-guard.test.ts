import { expect, test } from 'vitest';
import { guardPreloads } from './preload-guard.ts';

const setUp = (isOnline: boolean) => {
  const target = new EventTarget();
  const kept = new Map<string, string>();
  const world = { reloads: 0 };
  guardPreloads({
    target,
    session: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
    }),
    isOnline: () => isOnline,
    reload: () => (world.reloads += 1),
  });
  const fail = () => target.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
  return { fail, world };
};

test('a missing chunk loads the page again once a session, then the error goes on', () => {
  const { fail, world } = setUp(true);
  expect(fail()).toBe(false);
  expect(world.reloads).toBe(1);
  expect(fail()).toBe(true);
  expect(world.reloads).toBe(1);
});

test('offline the page is never loaded again', () => {
  const { fail, world } = setUp(false);
  expect(fail()).toBe(true);
  expect(world.reloads).toBe(0);
});
