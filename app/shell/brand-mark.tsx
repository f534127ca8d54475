// The mark: two rings woven into each other, each with an echo; pine and clay. scripts/render-icons.ts
// draws the app's icons from the same paths.
import { MARK_PATHS, MARK_STROKE, MARK_VIEW_BOX } from './brand-paths.ts';

export const BrandMark = ({ size = 30 }: { readonly size?: number }) => (
  <svg
    aria-hidden
    viewBox={MARK_VIEW_BOX}
    width={size}
    height={size}
    fill="none"
    strokeWidth={MARK_STROKE}
    strokeLinecap="round"
  >
    <g transform="rotate(-40 16 16)">
      <path d={MARK_PATHS.pine} className="stroke-accent" />
      <path d={MARK_PATHS.clay} className="stroke-clay" />
    </g>
  </svg>
);
