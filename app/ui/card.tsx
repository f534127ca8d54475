// A raised sheet of paper: a border, never a shadow.
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type CardProps = {
  readonly as?: 'div' | 'section' | 'article' | 'li';
  readonly tone?: 'plain' | 'sunken' | 'accent' | 'clay';
  /** No inner space, for a list of rows. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

const TONES = {
  plain: 'border-border bg-surface',
  sunken: 'border-transparent bg-sunken',
  accent: 'border-transparent bg-accent-soft text-accent-ink',
  clay: 'border-transparent bg-clay-soft text-clay-ink',
} as const;

export const Card = ({ as: Element = 'div', tone = 'plain', flush, className, children }: CardProps) => (
  <Element
    className={classNames(
      'rounded-card border',
      !flush && 'p-4',
      flush && 'overflow-clip',
      TONES[tone],
      className,
    )}
  >
    {children}
  </Element>
);
