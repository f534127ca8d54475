import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchServiceWorker } from './service-worker-registration.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  posted: unknown[] = [];
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  checks = 0;
  update() {
    this.checks += 1;
    return Promise.reject(new TypeError('no network'));
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registration = new FakeRegistration();
  register() {
    return Promise.resolve(this.registration);
  }
}

class FakePage extends EventTarget {
  visibilityState = 'visible';
}

const setUp = (change: (container: FakeContainer) => void = () => undefined) => {
  const container = new FakeContainer();
  change(container);
  const world = { now: 0, online: true, reloads: 0, page: new FakePage() };
  const updates = watchServiceWorker({
    container: container as unknown as ServiceWorkerContainer,
    reload: () => (world.reloads += 1),
    now: () => world.now,
    page: world.page as unknown as Document,
    isOnline: () => world.online,
  });
  const told = vi.fn<() => void>();
  updates.subscribe(told);
  return { container, updates, world, told };
};

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://app.example/'));
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a new version', () => {
  test('is told when it is installed beside the running one', async () => {
    const { container, updates, told } = setUp((it) => (it.controller = new FakeWorker()));
    await settle();
    const next = new FakeWorker();
    container.registration.installing = next;
    container.registration.dispatchEvent(new Event('updatefound'));
    expect(updates.isReady()).toBe(false);
    next.become('installed');
    expect(updates.isReady()).toBe(true);
    expect(told).toHaveBeenCalledOnce();
  });

  test('that already waits at the start is told', async () => {
    const { updates } = setUp((it) => {
      it.controller = new FakeWorker();
      it.registration.waiting = new FakeWorker();
    });
    await settle();
    expect(updates.isReady()).toBe(true);
  });

  test('is not told at the first installation', async () => {
    const { container, updates, world } = setUp((it) => (it.registration.installing = new FakeWorker()));
    await settle();
    container.registration.installing?.become('installed');
    container.controller = container.registration.installing;
    container.dispatchEvent(new Event('controllerchange'));
    expect(updates.isReady()).toBe(false);
    expect(world.reloads).toBe(0);
  });

  test('takes over only when asked, and the page loads again once it controls', async () => {
    const waiting = new FakeWorker();
    const { container, updates, world } = setUp((it) => {
      it.controller = new FakeWorker();
      it.registration.waiting = waiting;
    });
    await settle();
    expect(waiting.posted).toEqual([]);
    updates.apply();
    expect(waiting.posted).toEqual([{ type: 'skip-waiting' }]);
    expect(world.reloads).toBe(0);
    container.dispatchEvent(new Event('controllerchange'));
    expect(world.reloads).toBe(1);
  });

  test('taken in another tab is told here, and never loads this page by itself', async () => {
    const { container, updates, world } = setUp((it) => (it.controller = new FakeWorker()));
    await settle();
    container.dispatchEvent(new Event('controllerchange'));
    expect(updates.isReady()).toBe(true);
    expect(world.reloads).toBe(0);
    updates.apply();
    expect(world.reloads).toBe(1);
  });
});

describe('looking for one', () => {
  test('happens every hour, and offline not at all', async () => {
    const { container, world } = setUp();
    await settle();
    world.now = 3_600_000;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(container.registration.checks).toBe(1);
    world.now = 7_200_000;
    world.online = false;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(container.registration.checks).toBe(1);
  });

  test('happens on coming back to the page, but not every second', async () => {
    const { container, world } = setUp();
    await settle();
    const comeBack = () => world.page.dispatchEvent(new Event('visibilitychange'));
    world.now = 1_000;
    comeBack();
    expect(container.registration.checks).toBe(0);
    world.now = 61_000;
    comeBack();
    comeBack();
    expect(container.registration.checks).toBe(1);
    world.now = 200_000;
    world.page.visibilityState = 'hidden';
    comeBack();
    expect(container.registration.checks).toBe(1);
  });
});

test('where registration is refused there are no updates and no error', async () => {
  const { updates } = setUp((it) => {
    it.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await settle();
  expect(updates.isReady()).toBe(false);
});
