// The marks of a feeling: colour, shape and (where the caller gives it) a word, never colour alone.
// Every mark has a 1.5 px ink outline, so that it stands on any surface.
import type { ReactNode } from 'react';

export type Mark = 'joy' | 'love' | 'calm' | 'sad' | 'anxious' | 'angry' | 'neutral';

const rays = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const point = (radius: number) => `${(10 + radius * x).toFixed(2)} ${(10 + radius * y).toFixed(2)}`;
  return `M${point(7)}L${point(9)}`;
}).join('');

const SHAPES: Record<Mark, ReactNode> = {
  joy: (
    <>
      <circle cx="10" cy="10" r="4.75" />
      <path d={rays} strokeLinecap="round" />
    </>
  ),
  love: <rect x="3" y="3" width="14" height="14" rx="4.5" />,
  calm: <circle cx="10" cy="10" r="7" />,
  sad: <path d="M3.5 3.5H10A6.5 6.5 0 1 1 3.5 10Z" strokeLinejoin="round" />,
  anxious: <path d="M10 1.75 18.25 10 10 18.25 1.75 10Z" strokeLinejoin="round" />,
  angry: <rect x="3.5" y="3.5" width="13" height="13" />,
  neutral: (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3" className="fill-surface" />
    </>
  ),
};

type GlyphProps = {
  readonly mark: Mark;
  /** In pixels; 16 beside text. */
  readonly size?: number;
  /** The word for it. Left out where the word stands beside the mark. */
  readonly label?: string;
};

export const Glyph = ({ mark, size = 16, label }: GlyphProps) => (
  <svg
    viewBox="0 0 20 20"
    width={size}
    height={size}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
    className="shrink-0 stroke-ink"
    style={{ fill: `var(--color-${mark})`, strokeWidth: 30 / size }}
  >
    {SHAPES[mark]}
  </svg>
);
