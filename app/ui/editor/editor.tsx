// The editor in one piece, for places that are loaded lazily anyway. Where it stands in first load,
// use CaptureField, which fetches the layer when it is touched.
import { useEffect, useState } from 'react';
import { EditorField } from './editor-field.tsx';
import { EditorLayer, type EditorLayerProps } from './editor-layer.tsx';

type EditorProps = Omit<EditorLayerProps, 'element' | 'shown' | 'isComposing'> & {
  readonly label: string;
  readonly placeholder?: string;
  /** Takes the focus when it appears, with the caret at this offset. */
  readonly caret?: number;
  readonly onBlur?: () => void;
};

export const Editor = ({ label, placeholder, caret, onBlur, ...layer }: EditorProps) => {
  const [element, setElement] = useState<HTMLTextAreaElement | null>(null);

  useEffect(() => {
    if (!element || caret === undefined) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(caret, caret);
    // The caret must be visible, also above a keyboard that is just opening.
    element.scrollIntoView({ block: 'nearest' });
  }, [element, caret]);

  return (
    <EditorField
      ref={setElement}
      label={label}
      placeholder={placeholder}
      look={layer.look ?? 'card'}
      onBlur={onBlur}
    >
      {element ? <EditorLayer {...layer} element={element} /> : null}
    </EditorField>
  );
};
