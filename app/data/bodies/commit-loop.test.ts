import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { createCommitLoop, type Saved, type SaveStatus } from '#app/data/bodies/commit-loop.ts';
import type { StorageError } from '#app/data/storage-error.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const FULL: StorageError = { type: 'storage-full' };
const TIMING = { idleMs: 1500, maxMs: 5000 };

function createSaves() {
  const answers: ((result: Result<Saved, StorageError>) => void)[] = [];
  const save = vi.fn<() => Promise<Result<Saved, StorageError>>>(
    () => new Promise((resolve) => answers.push(resolve)),
  );
  const answer = async (result: Result<Saved, StorageError> = ok('saved')) => {
    answers.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { save, answer };
}

describe('createCommitLoop', () => {
  it('saves once, some time after the last change', async () => {
    const { save } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    loop.changed();
    await vi.advanceTimersByTimeAsync(1000);
    loop.changed();
    await vi.advanceTimersByTimeAsync(1499);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledOnce();
  });

  it('does not wait longer than five seconds while the writer goes on', async () => {
    const { save } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    for (let elapsed = 0; elapsed < 5000; elapsed += 500) {
      loop.changed();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(save).toHaveBeenCalledOnce();
  });

  it('never saves twice at once, and saves again what changed meanwhile', async () => {
    const { save, answer } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    loop.changed();
    const first = loop.flush();
    loop.changed();
    const second = loop.flush();
    const third = loop.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledOnce();
    await answer();
    expect(await first).toEqual(ok('saved'));
    expect(save).toHaveBeenCalledTimes(2);
    await answer();
    expect(await Promise.all([second, third])).toEqual([ok('saved'), ok('saved')]);
    expect(save).toHaveBeenCalledTimes(2);
    expect(loop.status.get()).toBe('saved');
  });

  it('tells what it is doing', async () => {
    const { save, answer } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    const seen: SaveStatus[] = [loop.status.get()];
    loop.status.subscribe(() => seen.push(loop.status.get()));
    loop.changed();
    void loop.flush();
    await answer();
    expect(seen).toEqual(['clean', 'pending', 'saving', 'saved']);
  });

  it('stays failed until a save succeeds, and tries again with growing pauses', async () => {
    const { save, answer } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    loop.changed();
    void loop.flush();
    await answer(err(FULL));
    expect(loop.status.get()).toEqual({ error: FULL });
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(loop.status.get()).toEqual({ error: FULL });
    await answer(err(FULL));
    await vi.advanceTimersByTimeAsync(1999);
    expect(save).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    await answer();
    expect(loop.status.get()).toBe('saved');
  });

  it('says that a draft is kept, which is not saved', async () => {
    const { save, answer } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    loop.changed();
    void loop.flush();
    await answer(ok('kept'));
    expect(loop.status.get()).toBe('kept');
  });

  it('follows a new timing from then on', async () => {
    const { save } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    loop.changed();
    loop.setTiming({ idleMs: 100, maxMs: 1000 });
    await vi.advanceTimersByTimeAsync(100);
    expect(save).toHaveBeenCalledOnce();
  });

  it('has nothing to save when nothing changed', async () => {
    const { save } = createSaves();
    const loop = createCommitLoop(save, TIMING);
    expect(await loop.flush()).toEqual(ok(undefined));
    expect(save).not.toHaveBeenCalled();
  });
});
