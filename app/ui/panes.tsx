// How a screen uses the width. Phone: one column, the detail where there is one, else the list.
// Wide: list (340) beside the reading column (68 characters) beside the evidence (320). A pane that
// does not fit is not mounted; the evidence then follows the detail. Each side scrolls by itself
// (`[data-pane]`), the middle with the window.
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useMediaQuery, WITH_EVIDENCE, WITH_LIST } from './use-media-query.ts';

type PanesProps = {
  readonly list?: ReactNode;
  /** Its own <Column>. */
  readonly detail?: ReactNode;
  /** Shown beside the detail from 1280 px, and below it in a column before. */
  readonly evidence?: ReactNode;
};

const SIDE = 'sticky top-0 h-dvh shrink-0 overflow-y-auto overscroll-contain px-4 pb-8';

export const Panes = ({ list, detail, evidence }: PanesProps) => {
  const roomForList = useMediaQuery(WITH_LIST);
  const roomForEvidence = useMediaQuery(WITH_EVIDENCE);
  if (!detail) return list;
  return (
    <div className="flex">
      {list && roomForList ? (
        <div className={classNames(SIDE, 'w-85 border-e border-border')} data-pane="list">
          {list}
        </div>
      ) : null}
      <div className="min-w-0 flex-1">
        {detail}
        {evidence && !roomForEvidence ? <Column>{evidence}</Column> : null}
      </div>
      {evidence && roomForEvidence ? (
        <aside className={classNames(SIDE, 'w-80 border-s border-border')} data-pane="evidence">
          {evidence}
        </aside>
      ) : null}
    </div>
  );
};

/** One column of reading width. What every simple screen stands in. */
export const Column = ({ children }: { readonly children: ReactNode }) => (
  <div className="mx-auto w-full max-w-column px-5 pb-10 desk:px-8">{children}</div>
);
