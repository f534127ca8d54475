// The frame around one form control: its label, a hint, an error, and the ids that tie them.
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export type FieldText = {
  readonly label: string;
  /** The label is read out but not shown; only where the context says it to the eye. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

type ControlIds = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldProps = FieldText & {
  readonly className?: string | undefined;
  readonly children: (ids: ControlIds) => ReactNode;
};

/** Shared by every boxed control. */
export const CONTROL_CLASS =
  'w-full min-h-12 rounded-control border border-border-strong bg-surface px-3.5 text-base text-ink ' +
  'aria-invalid:border-danger disabled:opacity-55';

export const Field = ({ label, hideLabel, hint, error, className, children }: FieldProps) => {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={classNames('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
};
