// Five steps from low to high, as a sun over a horizon: below it, rising, on it, above it, shining.
// Colour (the blue to amber ramp), shape and word together. Pressing the chosen step takes it back.
import { useId } from 'react';
import { classNames } from './class-names.ts';

export type Step = 1 | 2 | 3 | 4 | 5;

const STEPS = [1, 2, 3, 4, 5] as const;
const FILL: Record<Step, string> = {
  1: 'fill-ramp-1',
  2: 'fill-ramp-2',
  3: 'fill-ramp-4',
  4: 'fill-ramp-5',
  5: 'fill-ramp-6',
};
const SUN: Record<Step, string> = {
  1: 'M7 12.5a5 5 0 0 0 10 0Z',
  2: 'M8 15.5a5 5 0 0 1 8 0Z',
  3: 'M6.5 15.5a5.5 5.5 0 0 1 11 0Z',
  4: 'M12 15.5a5 5 0 1 1 .01 0Z',
  5: 'M12 15a4.5 4.5 0 1 1 .01 0Z',
};

type StepGlyphProps = { readonly step: Step; readonly size?: number; readonly label?: string };

export const StepGlyph = ({ step, size = 20, label }: StepGlyphProps) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
    className="shrink-0 stroke-ink"
    strokeWidth={36 / size}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={SUN[step]} className={FILL[step]} />
    <path d={step === 1 ? 'M3 12.5H21' : 'M3 18.5H21'} fill="none" />
    {step === 5 ? (
      <path d="M12 2v1.8M4.5 5.2l1.3 1.3M19.5 5.2l-1.3 1.3M2.6 11h1.8M19.6 11h1.8" fill="none" />
    ) : null}
  </svg>
);

type StepScaleProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** The word for each step, lowest first. */
  readonly labels: readonly [string, string, string, string, string];
  readonly value: Step | null;
  readonly onChange: (value: Step | null) => void;
};

export const StepScale = ({ label, hideLabel, labels, value, onChange }: StepScaleProps) => {
  const name = useId();
  return (
    <fieldset>
      <legend className={hideLabel ? 'sr-only' : 'mb-2.5 text-lg font-semibold'}>{label}</legend>
      <div className="grid max-w-md grid-cols-5 gap-1.5">
        {STEPS.map((step) => (
          <label
            key={step}
            className={classNames(
              'flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-control border-[1.5px] px-1 py-2 text-xs font-medium transition-colors',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              step === value
                ? 'border-accent bg-accent-soft text-accent-ink'
                : 'border-transparent bg-sunken text-ink-2 hover:border-border-strong',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={step === value}
              onChange={() => onChange(step)}
              onClick={() => {
                if (step === value) onChange(null);
              }}
              className="sr-only"
            />
            <StepGlyph step={step} size={28} />
            {labels[step - 1]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
