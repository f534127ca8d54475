// Rows of a list inside one card: a title, a line below, something before and after. A row is a link,
// a button, or holds a control of its own (then neither `href` nor `onPress`).
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

export const ListCard = ({ children, label }: { readonly children: ReactNode; readonly label?: string }) => (
  <ul
    aria-label={label}
    className="divide-y divide-border overflow-clip rounded-card border border-border bg-surface"
  >
    {children}
  </ul>
);

type ListRowProps = {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly leading?: ReactNode;
  readonly trailing?: ReactNode;
  readonly href?: string;
  readonly onPress?: () => void;
  readonly current?: boolean;
};

const ROW = 'flex min-h-14 w-full items-center gap-3 px-4 py-2.5 text-start';
const PRESSABLE =
  'group transition-colors hover:bg-chip focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft';

export const ListRow = ({ title, description, leading, trailing, href, onPress, current }: ListRowProps) => {
  const content = (
    <>
      {leading ? (
        <span className="flex shrink-0 items-center text-ink-3 [&_svg]:size-5">{leading}</span>
      ) : null}
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="font-medium">{title}</span>
        {description ? (
          <span className="text-sm text-ink-3 group-aria-[current]:text-ink-2">{description}</span>
        ) : null}
      </span>
      {trailing ? (
        <span className="flex shrink-0 items-center gap-2 text-sm text-ink-3 group-aria-[current]:text-ink-2">
          {trailing}
        </span>
      ) : null}
    </>
  );
  const className = classNames(ROW, (href !== undefined || onPress) && PRESSABLE);
  return (
    <li>
      {href !== undefined ? (
        <Link href={href} aria-current={current ? 'true' : undefined} className={className}>
          {content}
          <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-3 rtl:rotate-180" />
        </Link>
      ) : onPress ? (
        <button
          type="button"
          onClick={onPress}
          aria-current={current ? 'true' : undefined}
          className={className}
        >
          {content}
        </button>
      ) : (
        <div className={className}>{content}</div>
      )}
    </li>
  );
};
