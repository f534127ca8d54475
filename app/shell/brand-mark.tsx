// The mark: two arcs that answer each other, pine and clay. The same drawing as public/icons/icon.svg.

export const BrandMark = ({ size = 28 }: { readonly size?: number }) => (
  <svg
    aria-hidden
    viewBox="0 0 32 32"
    width={size}
    height={size}
    fill="none"
    strokeWidth="3"
    strokeLinecap="round"
  >
    <circle cx="12" cy="16" r="8.5" className="stroke-accent" />
    <circle cx="20" cy="16" r="8.5" className="stroke-clay" />
  </svg>
);
