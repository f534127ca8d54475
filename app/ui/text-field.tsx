// One line of text, with its label, hint and error.
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { CONTROL_CLASS, Field, type FieldText } from './field.tsx';

type TextFieldProps = FieldText &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
    readonly icon?: ReactNode;
    readonly className?: string;
    readonly ref?: Ref<HTMLInputElement>;
  };

export const TextField = ({ label, hideLabel, hint, error, icon, className, ...input }: TextFieldProps) => (
  <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
    {(ids) => (
      <span className="relative block">
        {icon ? (
          <span className="pointer-events-none absolute inset-y-0 start-3.5 flex items-center text-ink-3 [&_svg]:size-5">
            {icon}
          </span>
        ) : null}
        <input {...input} {...ids} className={classNames(CONTROL_CLASS, Boolean(icon) && 'ps-11')} />
      </span>
    )}
  </Field>
);
