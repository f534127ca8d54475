import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createLag } from './lag.ts';
import { deltaToSplices, type DeltaOp } from './splice.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', '😀'), maxLength: 12 });
const change = { at: fc.nat(40), remove: fc.nat(3), insert: text };
const step = fc.oneof(
  fc.record({ kind: fc.constant('local' as const), ...change }),
  fc.record({ kind: fc.constant('remote' as const), ...change }),
  fc.record({ kind: fc.constant('show' as const) }),
);

/** Two replicas of one text, and a textarea on the first that is shown changes only now and then. */
function createModel(base: string) {
  const here = new Y.Doc();
  const there = new Y.Doc();
  const local = here.getText('text');
  const remote = there.getText('text');
  const lag = createLag(base, base);
  const sync = () => {
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there), 'remote');
  };
  here.transact(() => local.insert(0, base), 'local');
  local.observe((event, transaction) => {
    if (transaction.origin !== 'local') lag.received(event.delta as DeltaOp[]);
  });
  sync();
  return {
    lag,
    local: () => local.toJSON(),
    remote: () => remote.toJSON(),
    sync,
    type: (next: string, caret: number) => {
      const typed = lag.typed(next, caret);
      here.transact(() => {
        for (const splice of deltaToSplices(typed?.document ?? [])) {
          local.delete(splice.at, splice.remove);
          local.insert(splice.at, splice.insert);
        }
      }, 'local');
    },
    editRemotely: (at: number, remove: number, insert: string) => {
      remote.delete(at, remove);
      remote.insert(at, insert);
      sync();
    },
  };
}

describe('a textarea that lags behind its document', () => {
  it('agrees with the document once it is shown what waited, and both replicas agree', () => {
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 25 }), (base, steps) => {
        const model = createModel(base);
        for (const action of steps) {
          if (action.kind === 'show') model.lag.release();
          else if (action.kind === 'remote') {
            const { at, remove } = wholeCharacters(model.remote(), action.at, action.remove);
            model.editRemotely(at, remove, action.insert);
          } else {
            const shown = model.lag.shown();
            const { at, remove } = wholeCharacters(shown, action.at, action.remove);
            const next = shown.slice(0, at) + action.insert + shown.slice(at + remove);
            model.type(next, at + action.insert.length);
          }
        }
        model.lag.release();
        expect(model.lag.shown()).toBe(model.local());
        model.sync();
        expect(model.remote()).toBe(model.local());
      }),
      { numRuns: 500 },
    );
  });

  it('puts a composed word where it was composed, between changes at both ends', () => {
    const model = createModel('one two');
    model.type('one n two', 5);
    model.editRemotely(0, 0, 'zero ');
    model.editRemotely(model.remote().length, 0, ' three');
    model.type('one ni two', 6);
    model.type('one 日本 two', 6);
    expect(model.local()).toBe('zero one 日本 two three');
    model.lag.release();
    expect(model.lag.shown()).toBe('zero one 日本 two three');
  });

  it('keeps what someone else wrote inside a word that is replaced meanwhile', () => {
    const model = createModel('');
    model.type('ni', 2);
    model.sync();
    model.editRemotely(1, 0, 'X');
    model.type('日本', 2);
    expect(model.local()).toContain('日本');
    expect(model.local()).toContain('X');
    expect(model.local()).not.toContain('n');
  });
});

function wholeCharacters(value: string, at: number, remove: number) {
  const characters = Array.from(value);
  const from = Math.min(at, characters.length);
  return {
    at: characters.slice(0, from).join('').length,
    remove: characters.slice(from, from + remove).join('').length,
  };
}
