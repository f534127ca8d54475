// The top of a page: where it belongs, its name in the serif, and what can be done with it. The <h1>
// takes the focus when the page is opened, so there is exactly one a page, from the first render on.
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

type PageHeaderProps = {
  readonly title: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  /** Small line above the title, such as a date; after the way back where there is one. */
  readonly meta?: ReactNode;
  /** At the end of the small line, such as a save status. */
  readonly status?: ReactNode;
  /** Icon buttons or a menu, beside the title. */
  readonly actions?: ReactNode;
};

export const PageHeader = ({ title, back, meta, status, actions }: PageHeaderProps) => (
  <header className="mb-4 pt-4 desk:pt-8">
    {back || meta || status ? (
      <div className="flex min-h-7 items-center justify-between gap-3 text-xs text-ink-3">
        <div className="flex min-w-0 items-center gap-2">
          {back ? (
            <Link
              href={back.href}
              className="-ms-2 -mb-1 inline-flex min-h-11 items-center gap-0.5 rounded-lg ps-0.5 pe-1 font-medium hover:text-ink"
            >
              <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" />
              {back.label}
            </Link>
          ) : null}
          {back && meta ? <span aria-hidden>·</span> : null}
          {meta ? <span className="truncate">{meta}</span> : null}
        </div>
        {status ? <div className="shrink-0">{status}</div> : null}
      </div>
    ) : null}
    <div className="flex min-h-11 items-center justify-between gap-3">
      <h1 tabIndex={-1} className="min-w-0 font-serif text-xl font-bold">
        {title}
      </h1>
      {actions ? <div className="-me-2 flex shrink-0 items-center">{actions}</div> : null}
    </div>
  </header>
);
