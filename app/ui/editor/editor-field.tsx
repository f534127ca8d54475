// The native textarea that everything is written in, as it looks before and after the editor's code
// has arrived. Small enough for first load: knows neither Yjs nor suggestions. Layers are laid over
// it in the same grid cell; LAYER_CLASS gives them exactly its type and padding.
import type { Ref, TextareaHTMLAttributes, ReactNode } from 'react';
import { classNames } from '#app/ui/class-names.ts';

export type FieldLook =
  /** A card of its own, with room to begin in. */
  | 'card'
  /** In place of the text it edits: no frame, no padding. */
  | 'bare';

type EditorFieldProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'value'> & {
  readonly label: string;
  readonly look?: FieldLook;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly frameRef?: Ref<HTMLDivElement>;
  /** Layers over and under the text. */
  readonly children?: ReactNode;
};

const TYPE =
  'col-start-1 row-start-1 w-full min-w-0 font-serif text-reading whitespace-pre-wrap wrap-break-word';
const PADDING: Record<FieldLook, string> = { card: 'px-4.5 py-4', bare: 'p-0' };
const ROOM: Record<FieldLook, string> = { card: 'min-h-44', bare: 'min-h-40' };

/** The class of a box that must lie exactly under the text. */
export const layerClass = (look: FieldLook): string =>
  classNames(TYPE, PADDING[look], 'pointer-events-none text-transparent');

/** As long as an entry may be; the rest of a longer paste is left out by the browser. */
const MAX_LENGTH = 1_000_000;

export const EditorField = ({
  label,
  look = 'card',
  ref,
  frameRef,
  children,
  ...textarea
}: EditorFieldProps) => (
  <div
    ref={frameRef}
    className={classNames(
      'relative grid',
      look === 'card' &&
        'rounded-card border border-border bg-surface transition-colors focus-within:border-border-strong',
    )}
  >
    {children}
    <textarea
      {...textarea}
      ref={ref}
      aria-label={label}
      maxLength={MAX_LENGTH}
      dir="auto"
      className={classNames(
        TYPE,
        PADDING[look],
        ROOM[look],
        'relative field-sizing-content resize-none overflow-hidden rounded-card bg-transparent outline-offset-0',
        'not-supports-[field-sizing:content]:h-full not-supports-[field-sizing:content]:overflow-auto',
        look === 'bare' && 'rounded-mark focus-visible:outline-none',
      )}
    />
  </div>
);
