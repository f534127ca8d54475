// The shape of what is coming. Shown only where an answer takes longer than a blink; announced once.
import { useLingui } from '@lingui/react/macro';
import { classNames } from './class-names.ts';

export const Skeleton = ({ className }: { readonly className?: string }) => (
  <span aria-hidden className={classNames('breathe block rounded-lg bg-border', className)} />
);

/** Cards of text that are on their way. */
export const SkeletonCards = ({ count = 3 }: { readonly count?: number }) => {
  const { t } = useLingui();
  return (
    <output aria-label={t`Loading`} className="flex flex-col gap-3">
      {Array.from({ length: count }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- all alike
        <span key={index} className="flex flex-col gap-3 rounded-card border border-border bg-surface p-4">
          <Skeleton className="h-3.5 w-2/5" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-4/5" />
        </span>
      ))}
    </output>
  );
};
