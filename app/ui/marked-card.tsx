// An excerpt card with marks in its small line: a step of the scale in front, small signs and feelings
// at the end, each with its word for those who listen.
import { Lock, Smartphone, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { ExcerptCard } from './excerpt-card.tsx';
import { Glyph, type Mark } from './glyph.tsx';
import { type Step, StepGlyph } from './step-scale.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type Badge = { readonly icon: 'star' | 'lock' | 'device'; readonly label: string };

type MarkedCardProps = {
  readonly href: string;
  readonly meta: ReactNode;
  /** May hold <mark> elements, as the excerpt may. */
  readonly title: ReactNode;
  readonly excerpt: ReactNode;
  readonly step: { readonly step: Step; readonly label: string } | null;
  readonly marks: readonly { readonly mark: Mark; readonly label: string }[];
  readonly badges: readonly Badge[];
  readonly transitionName?: string;
  readonly current?: boolean;
  readonly footer?: ReactNode;
};

const ICONS = { star: Star, lock: Lock, device: Smartphone } as const;

const BadgeIcon = ({ icon, label }: Badge) => {
  const Icon = ICONS[icon];
  return (
    <span title={label}>
      <Icon aria-hidden className="size-3.5 text-ink-3" strokeWidth={2} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
};

export const MarkedCard = ({ step, marks, badges, meta, ...card }: MarkedCardProps) => (
  <ExcerptCard
    {...card}
    meta={
      <span className="flex items-center gap-1.5">
        {step ? <StepGlyph step={step.step} label={step.label} size={20} /> : null}
        <span className="min-w-0 truncate">{meta}</span>
      </span>
    }
    trailing={
      marks.length > 0 || badges.length > 0 ? (
        <>
          {badges.map((badge) => (
            <BadgeIcon key={badge.icon} {...badge} />
          ))}
          {marks.map(({ mark, label }) => (
            <Glyph key={mark} mark={mark} label={label} size={15} />
          ))}
        </>
      ) : undefined
    }
  />
);
