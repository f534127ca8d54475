// How far something is. Without `value` it only says that it is going on.
import { useId } from 'react';
import { classNames } from './class-names.ts';

type ProgressProps = {
  readonly label: string;
  /** From 0 to 1. */
  readonly value?: number;
  /** In words, beside the label, such as "1,200 of 9,355". */
  readonly detail?: string;
};

const BAR =
  'block h-2.5 w-full appearance-none overflow-clip rounded-full border border-border-strong bg-sunken ' +
  '[&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent ';

export const Progress = ({ label, value, detail }: ProgressProps) => {
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {detail ? <span className="text-ink-3">{detail}</span> : null}
      </div>
      <progress
        id={id}
        max={1}
        value={value}
        className={classNames(BAR, value === undefined && 'breathe bg-accent-soft')}
      />
    </div>
  );
};
