// A button that shows only an icon: 44 px, with a name that is read out and shown on hover.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

type IconButtonProps = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'children' | 'aria-label'
> & {
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: 'quiet' | 'outline' | 'primary';
  /** Set for a toggle; left out for a plain button. */
  readonly pressed?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

const VARIANTS = {
  quiet:
    'text-ink-2 hover:bg-chip hover:text-ink aria-pressed:text-accent aria-pressed:[&_svg]:fill-current aria-expanded:bg-chip',
  outline: 'border border-border-strong bg-surface text-ink-2 hover:text-ink aria-pressed:bg-accent-soft',
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
} as const;

export const IconButton = ({
  label,
  icon,
  variant = 'quiet',
  pressed,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) => (
  <button
    {...rest}
    type={type}
    aria-label={label}
    aria-pressed={pressed}
    title={label}
    className={classNames(
      'inline-flex size-11 shrink-0 items-center justify-center rounded-full transition-colors disabled:opacity-55 [&_svg]:size-5',
      VARIANTS[variant],
      className,
    )}
  >
    {icon}
  </button>
);
