// Where in the Markdown source a press on the rendered text meant. The rendering has no offsets, so
// the words around the pressed place are looked up in the source; of several, the first after the
// words before. Only chooses where the caret begins: a miss is harmless.

const CONTEXT = 24;

/** An offset of `source`; its end where nothing fits. */
export function caretFromPoint(point: { readonly x: number; readonly y: number }, source: string): number {
  const position = document.caretPositionFromPoint?.(point.x, point.y);
  if (!position || position.offsetNode.nodeType !== Node.TEXT_NODE) return source.length;
  return findCaret(position.offsetNode.textContent ?? '', position.offset, source);
}

/** Where `offset` of a rendered text node is in the source. */
export function findCaret(rendered: string, offset: number, source: string): number {
  for (let context = CONTEXT; context >= 3; context = Math.floor(context / 2)) {
    const from = Math.max(0, offset - context);
    const found = source.indexOf(rendered.slice(from, offset + context));
    if (found >= 0) return found + offset - from;
  }
  return source.length;
}
