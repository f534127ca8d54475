// The platform's own list of choices, dressed.
import { ChevronDown } from 'lucide-react';
import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { CONTROL_CLASS, Field, type FieldText } from './field.tsx';

export type SelectOption<Value extends string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string> = FieldText &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'value' | 'onChange' | 'children'> & {
    readonly options: readonly SelectOption<Value>[];
    readonly value: Value;
    readonly onChange: (value: Value) => void;
    readonly className?: string;
  };

export const Select = <Value extends string>({
  label,
  hideLabel,
  hint,
  error,
  options,
  value,
  onChange,
  className,
  ...select
}: SelectProps<Value>) => (
  <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
    {(ids) => (
      <span className="relative block">
        <select
          {...select}
          {...ids}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
          className={classNames(CONTROL_CLASS, 'appearance-none truncate pe-10')}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute inset-y-0 end-3.5 my-auto size-5 text-ink-3"
        />
      </span>
    )}
  </Field>
);
