// Binds a native textarea to a Y.Text, so that input methods, autocorrect, dictation and screen
// readers stay the browser's. Must never write to the element while an input method composes in it:
// the browser would commit its half-made word twice ("ni日本"). Until composition ends, changes from
// elsewhere wait (lag.ts), and what is typed goes into the document through them.
// Sources: UI Events (composition), Input Events Level 2 (historyUndo).
import * as Y from 'yjs';
import { createLag } from './lag.ts';
import { deltaToSplices, diffSplice, mapOffset, type Delta, type DeltaOp, type Splice } from './splice.ts';

export type BindOptions = {
  /**
   * What the element showed before anybody typed. Given, whatever it holds by now beyond that was
   * typed while this code was still loading, and becomes the first local change. Left out, the
   * element is made to show the text.
   */
  readonly shown?: string;
  /** Whether an input method was already composing when the binding was made. */
  readonly composing?: boolean;
  /** After each change of what the element shows: the change, and the whole. */
  readonly onShown?: (delta: Delta, shown: string) => void;
};

export type TextBinding = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes a change as if it were typed, in one step of undo, and puts the caret behind it. */
  readonly edit: (splice: Splice) => void;
  /** Takes in what the element holds and lets go of both. The element keeps its value, or is emptied. */
  readonly detach: (leave?: 'value' | 'empty') => void;
};

const UNDO_GROUP_MS = 500;

export function bindTextarea(
  element: HTMLTextAreaElement,
  text: Y.Text,
  options: BindOptions = {},
): TextBinding {
  const origin = { binding: 'textarea' };
  const undoManager = new Y.UndoManager(text, {
    trackedOrigins: new Set([origin]),
    captureTimeout: UNDO_GROUP_MS,
  });
  const exchange = createExchange(element, text, { ...options, origin });

  const observe = (event: Y.YTextEvent, transaction: Y.Transaction) => {
    if (transaction.origin === origin) return;
    const delta = textDelta(event.delta);
    exchange.receive(delta, transaction.origin === undoManager ? endOfChange(delta) : undefined);
  };
  const step = (redo: boolean) => {
    if (exchange.composing()) return;
    exchange.take();
    if (redo) undoManager.redo();
    else undoManager.undo();
  };
  const startComposing = () => {
    exchange.compose(true);
    // One word of composition is one step of undo, however long the writer looks at the candidates.
    undoManager.stopCapturing();
    undoManager.captureTimeout = Number.POSITIVE_INFINITY;
  };
  const settle = () => {
    undoManager.captureTimeout = UNDO_GROUP_MS;
    exchange.compose(false);
  };
  const edit = ({ at, remove, insert }: Splice) => {
    if (exchange.composing()) return;
    exchange.take();
    undoManager.stopCapturing();
    element.setRangeText(insert, at, at + remove, 'end');
    exchange.take();
    undoManager.stopCapturing();
  };

  text.observe(observe);
  const stopListening = listen(element, { startComposing, settle, input: exchange.takeAndShow, step });
  return {
    undo: () => step(false),
    redo: () => step(true),
    edit,
    detach: (leave = 'value') => {
      exchange.take();
      stopListening();
      text.unobserve(observe);
      undoManager.destroy();
      if (leave === 'empty') element.value = '';
    },
  };
}

/** Carries what is typed into the text and what happens to the text into the element. */
function createExchange(
  element: HTMLTextAreaElement,
  text: Y.Text,
  options: BindOptions & { readonly origin: object },
) {
  let composing = options.composing ?? false;
  removeCarriageReturns(text);
  const source = text.toJSON();
  if (options.shown === undefined) element.value = source;
  const lag = createLag(options.shown ?? source, source);

  const take = () => {
    // A lone half of a surrogate pair cannot be stored: Yjs and UTF-8 would each replace it in a way
    // of their own. It counts as U+FFFD, of the same length, so that offsets hold; the element itself
    // is put right once nothing composes in it.
    const change = lag.typed(element.value.toWellFormed(), element.selectionStart);
    if (change === null) return;
    applyToText(text, change.document, options.origin);
    options.onShown?.(change.typed, lag.shown());
  };
  const show = (caret?: number) => {
    if (composing) return;
    const delta = lag.release();
    if (lag.shown() !== element.value) writeValue(element, lag.shown(), (offset) => mapOffset(offset, delta));
    if (caret !== undefined) element.setSelectionRange(caret, caret);
    if (delta.length > 0) options.onShown?.(delta, lag.shown());
  };
  const takeAndShow = () => {
    take();
    show();
  };
  takeAndShow();

  return {
    take,
    takeAndShow,
    composing: () => composing,
    compose: (on: boolean) => {
      composing = on;
      if (!on) takeAndShow();
    },
    receive: (delta: Delta, caret: number | undefined) => {
      lag.received(delta);
      show(caret);
    },
  };
}

type Handlers = {
  readonly startComposing: () => void;
  readonly settle: () => void;
  readonly input: () => void;
  readonly step: (redo: boolean) => void;
};

function listen(element: HTMLTextAreaElement, { startComposing, settle, input, step }: Handlers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('compositionstart', startComposing, { signal });
  element.addEventListener('compositionend', settle, { signal });
  // Some input methods are cut off without a compositionend.
  element.addEventListener('blur', settle, { signal });
  element.addEventListener('input', input, { signal });
  // The browser's own undo knows nothing of the document and is emptied by every written value.
  const beforeInput = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    step(event.inputType === 'historyRedo');
  };
  const keyDown = (event: KeyboardEvent) => {
    const wanted = undoKey(event);
    if (wanted === null) return;
    event.preventDefault();
    step(wanted === 'redo');
  };
  element.addEventListener('beforeinput', beforeInput, { signal });
  element.addEventListener('keydown', keyDown, { signal });
  return () => listening.abort();
}

function applyToText(text: Y.Text, delta: Delta, origin: object): void {
  const apply = () => {
    for (const { at, remove, insert } of deltaToSplices(delta)) {
      if (remove > 0) text.delete(at, remove);
      if (insert !== '') text.insert(at, insert);
    }
  };
  if (text.doc === null) apply();
  else text.doc.transact(apply, origin);
}

/** One write, of the smallest part that differs; the selection stays with the characters around it. */
function writeValue(element: HTMLTextAreaElement, next: string, map: (offset: number) => number): void {
  const { value, selectionStart, selectionEnd, selectionDirection, scrollTop } = element;
  const splice = diffSplice(value, next, next.length);
  if (splice === null) return;
  element.setRangeText(splice.insert, splice.at, splice.at + splice.remove, 'preserve');
  // Setting a selection would pull the focus into the element in Safari.
  if (element.ownerDocument.activeElement === element) {
    element.setSelectionRange(map(selectionStart), map(selectionEnd), selectionDirection);
  }
  element.scrollTop = scrollTop;
}

/** The text part of a Yjs delta: an embed counts as one character that this editor cannot show. */
function textDelta(delta: Y.YTextEvent['delta']): Delta {
  return delta.map((op): DeltaOp => {
    if (op.insert !== undefined) return { insert: typeof op.insert === 'string' ? op.insert : '\uFFFC' };
    return op.delete === undefined ? { retain: op.retain ?? 0 } : { delete: op.delete };
  });
}

function endOfChange(delta: Delta): number | undefined {
  const last = deltaToSplices(delta).at(-1);
  return last === undefined ? undefined : last.at + last.insert.length;
}

/**
 * A textarea shows "\r\n" and "\r" as "\n", and offsets would no longer be one to one. Taking "\r"
 * out of "\r\n" comes to the same on every device; a lone "\r", which no importer lets through,
 * becomes a line end.
 */
function removeCarriageReturns(text: Y.Text): void {
  const source = text.toJSON();
  for (let at = source.lastIndexOf('\r'); at >= 0; at = at === 0 ? -1 : source.lastIndexOf('\r', at - 1)) {
    text.delete(at, 1);
    if (source[at + 1] !== '\n') text.insert(at, '\n');
  }
}

function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.isComposing || event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}
