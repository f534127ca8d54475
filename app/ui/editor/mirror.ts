// The layer behind the textarea that paints marks and, where the browser cannot size a textarea by
// its content, gives it its height. Must never be read out or hold focus. Writes only the pieces that
// changed: a keystroke in a long text touches one text node.
import { toSegments, type Highlight } from './highlight-ranges.ts';

export type Mirror = { readonly show: (text: string, highlights: readonly Highlight[]) => void };

const MARK_CLASS = 'rounded-t-mark border-b-2 border-evidence-line bg-evidence text-transparent';

/** Whether the browser sizes a textarea by its content. */
export const hasFieldSizing = (): boolean => CSS.supports('field-sizing', 'content');

export function createMirror(container: HTMLElement, { sizes }: { readonly sizes: boolean }): Mirror {
  return {
    show: (text, highlights) => {
      if (highlights.length === 0 && !sizes) {
        if (container.firstChild) container.replaceChildren();
        return;
      }
      const segments = toSegments(text, highlights);
      const nodes = container.childNodes;
      // The last child is the line end that gives a trailing empty line its height.
      const matches =
        nodes.length === segments.length + 1 &&
        segments.every(({ marked }, index) => isMark(nodes[index]) === marked);
      if (!matches) {
        container.replaceChildren(...segments.map(createNode), document.createTextNode('\n'));
        return;
      }
      for (const [index, segment] of segments.entries()) {
        const node = nodes[index];
        if (node && node.textContent !== segment.text) node.textContent = segment.text;
      }
    },
  };
}

const isMark = (node: ChildNode | undefined) => node instanceof HTMLElement;

function createNode({ text, marked }: { readonly text: string; readonly marked: boolean }): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.className = MARK_CLASS;
  mark.textContent = text;
  return mark;
}
