// Buttons and links that look like buttons. One primary a view; danger is for what cannot be undone.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border-transparent',
  secondary: 'bg-surface text-ink border-border-strong hover:bg-chip',
  quiet: 'bg-transparent text-accent-ink border-transparent hover:bg-accent-soft',
  danger: 'bg-surface text-danger border-danger hover:bg-chip',
};

const buttonClass = (variant: ButtonVariant, className?: string): string =>
  classNames(
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-full border px-5 text-base font-semibold',
    'transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:size-5 [&_svg]:shrink-0',
    VARIANTS[variant],
    className,
  );

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  /** Something is under way: announced, and pressing again does nothing. */
  readonly busy?: boolean;
  /** For layout only (margins, width). */
  readonly className?: string;
};

export const Button = ({
  variant = 'secondary',
  icon,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    aria-busy={busy || undefined}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
    className={buttonClass(variant, classNames(busy && 'breathe', className))}
  >
    {icon}
    {children}
  </button>
);

type LinkButtonProps = {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

export const LinkButton = ({ href, variant = 'secondary', icon, className, children }: LinkButtonProps) => (
  <Link href={href} className={buttonClass(variant, className)}>
    {icon}
    {children}
  </Link>
);
