// Five steps from low to high, as a sun and a horizon: under it, sinking, across it, rising, high.
// Colour (the blue to amber ramp), shape and word together. Pressing the chosen step takes it back.
import { useId } from 'react';
import { classNames } from './class-names.ts';

export type Step = 1 | 2 | 3 | 4 | 5;

const STEPS = [1, 2, 3, 4, 5] as const;
const FILL: Record<Step, string> = {
  1: 'fill-ramp-1',
  2: 'fill-ramp-2',
  3: 'fill-neutral',
  4: 'fill-ramp-5',
  5: 'fill-ramp-6',
};
const SUN: Record<Step, string> = {
  1: 'M6.5 13.75a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0Z',
  2: 'M5.5 9a6.5 6.5 0 0 0 13 0Z',
  3: 'M6 12a6 6 0 1 1 12 0a6 6 0 1 1 -12 0Z',
  4: 'M5.5 15.5a6.5 6.5 0 0 1 13 0Z',
  5: 'M7.5 11.5a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0Z',
};
const HORIZON: Record<Step, string> = {
  1: 'M3 5H21',
  2: 'M3 9H21',
  3: 'M3 12H6M18 12H21',
  4: 'M3 15.5H21',
  5: 'M3 20H21',
};
const RAYS = 'M12 2.5v1.6M5.6 5.1l1.2 1.2M18.4 5.1l-1.2 1.2M3 11.5h1.6M19.4 11.5h1.6';

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
    <path d={step === 5 ? `${HORIZON[5]}${RAYS}` : HORIZON[step]} fill="none" />
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
      <legend className={hideLabel ? 'sr-only' : 'mb-2.5 text-reading leading-6 font-semibold'}>
        {label}
      </legend>
      <div className="grid max-w-md grid-cols-5 gap-1.5">
        {STEPS.map((step) => (
          <label
            key={step}
            className={classNames(
              'flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-control border-[1.5px] px-1 py-2 text-xs font-medium transition-colors',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              step === value
                ? 'border-accent bg-accent-soft text-accent-ink'
                : 'border-transparent bg-chip text-ink-2 hover:border-border-strong',
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
