// On or off, at once. The whole row is the target; the knob's place and a tick say the state, not the colour alone.
import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';

type SwitchProps = {
  readonly label: string;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

export const Switch = ({ label, description, checked, onChange, disabled }: SwitchProps) => {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex min-h-11 items-center justify-between gap-4 py-2 has-disabled:opacity-55"
    >
      <span className="flex flex-col gap-0.5">
        <span className="font-medium">{label}</span>
        {description ? (
          <span id={`${id}-text`} className="text-sm text-ink-3">
            {description}
          </span>
        ) : null}
      </span>
      <span className="relative inline-flex shrink-0">
        <input
          id={id}
          type="checkbox"
          role="switch"
          aria-checked={checked}
          aria-label={label}
          aria-describedby={description ? `${id}-text` : undefined}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          className="peer h-7 w-12 appearance-none rounded-full border border-border-strong bg-sunken transition-colors checked:border-accent checked:bg-accent"
        />
        <span className="pointer-events-none absolute start-1 top-1 flex size-5 items-center justify-center rounded-full bg-border-strong text-transparent transition-transform peer-checked:translate-x-5 peer-checked:bg-on-accent peer-checked:text-accent rtl:peer-checked:-translate-x-5">
          <Check aria-hidden className="size-3.5" strokeWidth={3} />
        </span>
      </span>
    </label>
  );
};
