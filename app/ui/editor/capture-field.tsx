// The field that is there from the first paint, ready to be typed into. A plain textarea until it is
// touched; then the editor's code and the text it belongs to are fetched, and the same element goes on
// with both: no character, no selection and no focus is lost on the way.
import { useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type * as Y from 'yjs';
import { EditorField } from './editor-field.tsx';
import type { EditorLayer, EditorLayerProps } from './editor-layer.tsx';

export type CaptureHandle = {
  readonly focus: () => void;
  /** Types something at the caret, apart from the word before it. */
  readonly insert: (text: string) => void;
  /** Resolves with the text once everything typed is in it; null where it could not be opened. */
  readonly ready: () => Promise<Y.Text | null>;
};

type CaptureFieldProps = Omit<EditorLayerProps, 'element' | 'text' | 'shown' | 'leave' | 'isComposing'> & {
  readonly label: string;
  readonly placeholder: string;
  /** Which text this is. Another one takes the text before it out of the field. */
  readonly source: string;
  /** Opens the text of `source`. Called once for each source, and again after a failure. */
  readonly open: () => Promise<Y.Text | null>;
  /** Open at once instead of at the first touch. */
  readonly eager?: boolean;
  readonly onBlur?: () => void;
  readonly ref?: Ref<CaptureHandle>;
};

type Opened = { readonly source: string; readonly text: Y.Text; readonly Layer: typeof EditorLayer };

export const CaptureField = (props: CaptureFieldProps) => {
  const { label, placeholder, source, open, eager, onBlur, ref, ...layer } = props;
  const [element, setElement] = useState<HTMLTextAreaElement | null>(null);
  const { opened, start, whenBound, settle } = useOpening(source, open);
  const composing = useRef(false);

  useEffect(() => {
    if (eager || (element && element.ownerDocument.activeElement === element)) void start();
  }, [eager, element, start]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => element?.focus(),
      insert: (text) => element && insertAtCaret(element, text),
      ready: whenBound,
    }),
    [element, whenBound],
  );

  const isOpen = opened?.source === source;
  return (
    <EditorField
      ref={setElement}
      label={label}
      placeholder={placeholder}
      look={layer.look ?? 'card'}
      onFocus={() => void start()}
      onInput={() => void start()}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
      }}
      onBlur={onBlur}
    >
      {element && isOpen ? (
        <opened.Layer
          {...layer}
          element={element}
          text={opened.text}
          shown=""
          leave="empty"
          isComposing={() => composing.current}
          onBound={() => {
            settle();
            layer.onBound?.();
          }}
        />
      ) : null}
    </EditorField>
  );
};

/** Fetches the code and the text of `source` once, and tells when the field is bound to it. */
function useOpening(source: string, open: () => Promise<Y.Text | null>) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const opening = useRef<{ source: string; bound: PromiseWithResolvers<Y.Text | null> } | null>(null);

  const start = useCallback(async () => {
    if (opening.current?.source === source) return;
    const bound = Promise.withResolvers<Y.Text | null>();
    opening.current = { source, bound };
    // A chunk that does not arrive is no bug: what was typed stays in the element, and the next
    // touch tries again.
    const [layer, text] = await Promise.all([import('./editor-layer.tsx').catch(() => null), open()]);
    if (opening.current?.bound !== bound) return bound.resolve(null);
    if (layer && text) setOpened({ source, text, Layer: layer.EditorLayer });
    else {
      opening.current = null;
      bound.resolve(null);
    }
  }, [source, open]);

  const whenBound = useCallback(async () => {
    void start();
    return opening.current?.bound.promise ?? null;
  }, [start]);

  const settle = () => {
    if (opened && opened.source === opening.current?.source) opening.current.bound.resolve(opened.text);
  };
  return { opened, start, whenBound, settle };
}

function insertAtCaret(element: HTMLTextAreaElement, text: string): void {
  element.focus();
  const { value, selectionStart, selectionEnd } = element;
  const isApart = selectionStart === 0 || /\s/.test(value.charAt(selectionStart - 1));
  element.setRangeText(isApart ? text : ` ${text}`, selectionStart, selectionEnd, 'end');
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
