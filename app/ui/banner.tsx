// A message across the content that stays until it is dealt with. The icon and the words carry the
// tone; the colour only supports them.
import { useLingui } from '@lingui/react/macro';
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

type BannerProps = {
  readonly tone?: 'info' | 'warn' | 'danger';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** Read out at once. Only for what puts words at risk. */
  readonly urgent?: boolean;
};

const ICONS = {
  info: <Info aria-hidden className="size-5 text-info" />,
  warn: <TriangleAlert aria-hidden className="size-5 text-warn" />,
  danger: <CircleAlert aria-hidden className="size-5 text-danger" />,
} as const;

export const Banner = ({ tone = 'info', title, children, actions, onDismiss, urgent }: BannerProps) => {
  const { t } = useLingui();
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className="flex items-start gap-3 rounded-card border border-border bg-surface py-1 ps-4 pe-1"
    >
      <span className={classNames('shrink-0', title ? 'pt-2.5' : 'pt-2')}>{ICONS[tone]}</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <div className="min-w-0 flex-1 basis-60">
          {title ? <p className="font-semibold">{title}</p> : null}
          <div className="text-sm text-ink-2">{children}</div>
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      {onDismiss ? (
        <IconButton label={t`Dismiss`} icon={<X aria-hidden />} onClick={onDismiss} />
      ) : (
        <span className="w-3" />
      )}
    </div>
  );
};
