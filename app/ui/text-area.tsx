// Several lines of text, growing with what is in them. (The editor of an entry is another thing.)
import type { Ref, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { CONTROL_CLASS, Field, type FieldText } from './field.tsx';

type TextAreaProps = FieldText &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> & {
    readonly serif?: boolean;
    readonly className?: string;
    readonly ref?: Ref<HTMLTextAreaElement>;
  };

export const TextArea = ({
  label,
  hideLabel,
  hint,
  error,
  serif,
  className,
  rows = 3,
  ...area
}: TextAreaProps) => (
  <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
    {(ids) => (
      <textarea
        {...area}
        {...ids}
        rows={rows}
        style={{ minBlockSize: `calc(${rows} * 1lh + 1.5rem)` }}
        className={classNames(
          CONTROL_CLASS,
          'field-sizing-content resize-none py-3',
          serif && 'font-serif text-reading',
        )}
      />
    )}
  </Field>
);
