// Where a character of a textarea stands on the screen, which no browser tells: the text before it is
// laid out once more in a hidden box of the same width and type. Costs one layout; not for every key.

export type CaretPosition = { readonly left: number; readonly top: number; readonly lineHeight: number };

/**
 * The left top corner of the character at `offset`, in CSS pixels of `frame`. `className` must give a
 * box in `frame` the same place, padding and type as the textarea has.
 */
export function measureCaret(
  frame: HTMLElement,
  { text, offset, className }: { readonly text: string; readonly offset: number; readonly className: string },
): CaretPosition {
  const box = document.createElement('div');
  box.className = `${className} invisible`;
  box.ariaHidden = 'true';
  const marker = document.createElement('span');
  marker.textContent = text[offset] ?? '\u200B';
  box.append(text.slice(0, offset), marker);
  frame.append(box);
  const { left, top, height } = marker.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  box.remove();
  return { left: left - origin.left, top: top - origin.top, lineHeight: height };
}
