// The heading of a part of a page, with one small thing beside it.
import type { ReactNode } from 'react';

type SectionHeadingProps = { readonly children: ReactNode; readonly aside?: ReactNode; readonly id?: string };

export const SectionHeading = ({ children, aside, id }: SectionHeadingProps) => (
  <div className="mt-8 mb-2.5 flex min-h-6 items-baseline justify-between gap-3">
    <h2 id={id} className="text-reading leading-6 font-semibold">
      {children}
    </h2>
    {aside ? <div className="text-sm text-ink-3">{aside}</div> : null}
  </div>
);
