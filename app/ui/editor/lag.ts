// What a textarea shows while it may lag behind its document: the text both last agreed on, and the
// changes of the document since, which wait until the element may be written. Pure state; knows
// neither the element nor Yjs.
import { applyDelta, composeDelta, diffSplice, spliceToDelta, transformDelta, type Delta } from './splice.ts';

export type TypedChange = {
  /** The change as the element shows it. */
  readonly typed: Delta;
  /** The same change, in offsets of the document. */
  readonly document: Delta;
};

/** `shown` is what the element shows, `source` what the document holds. */
export function createLag(shown: string, source: string) {
  let text = shown;
  let waiting: Delta = between(shown, source, source.length);
  return {
    shown: () => text,
    /** The element was changed to `next`, with its caret at `caret`; null when nothing changed. */
    typed: (next: string, caret: number): TypedChange | null => {
      const typed = between(text, next, caret);
      if (typed.length === 0) return null;
      // Typing comes first where both insert: the caret stays with the character to its left, as it
      // does when the other change is shown at once.
      const document = transformDelta(typed, waiting, 'first');
      waiting = transformDelta(waiting, typed, 'second');
      text = next;
      return { typed, document };
    },
    /** The document was changed by someone else. */
    received: (delta: Delta): void => {
      waiting = composeDelta(waiting, delta);
    },
    /** Lets what waited be shown: the change that brings the element up to the document. */
    release: (): Delta => {
      const released = waiting;
      text = applyDelta(text, released);
      waiting = [];
      return released;
    },
  };
}

function between(before: string, after: string, caret: number): Delta {
  const splice = diffSplice(before, after, caret);
  return splice === null ? [] : spliceToDelta(splice);
}
