// A tick box with its label; the whole row is the target.
import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';

type CheckboxProps = {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

export const Checkbox = ({ label, description, checked, onChange, disabled }: CheckboxProps) => {
  const id = useId();
  return (
    <div className="flex min-h-11 items-start gap-3 py-2 has-disabled:opacity-55">
      <span className="relative inline-flex shrink-0">
        <input
          id={id}
          type="checkbox"
          aria-describedby={description ? `${id}-text` : undefined}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          className="peer size-6 appearance-none rounded-lg border-[1.5px] border-border-strong bg-surface checked:border-accent checked:bg-accent"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute inset-0 m-auto size-4 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className="flex flex-1 flex-col gap-0.5">
        <label htmlFor={id} className="grow">
          {label}
        </label>
        {description ? (
          <span id={`${id}-text`} className="text-sm text-ink-3">
            {description}
          </span>
        ) : null}
      </span>
    </div>
  );
};
