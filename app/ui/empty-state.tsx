// Nothing here yet: one sentence, one action.
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

export const EmptyState = ({ icon, children, action }: EmptyStateProps) => (
  <div className="flex flex-col items-center gap-4 px-6 py-14 text-center">
    {icon ? (
      <span
        aria-hidden
        className="flex size-14 items-center justify-center rounded-full bg-chip text-ink-3 [&_svg]:size-6"
      >
        {icon}
      </span>
    ) : null}
    <p className="max-w-[32ch] font-serif text-reading text-ink-2">{children}</p>
    {action}
  </div>
);
