// How a screen uses the width. Phone: one column, the detail where there is one, else the list.
// Wide: list (340) beside the reading column (68 characters) beside the evidence (320). A pane that
// does not fit is not mounted; the evidence then follows the detail.
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useMediaQuery, WITH_ALL_PANES, WITH_EVIDENCE, WITH_LIST } from './use-media-query.ts';

type PanesProps = {
  readonly list?: ReactNode;
  readonly detail?: ReactNode;
  readonly evidence?: ReactNode;
};

const SIDE = 'sticky top-0 h-dvh shrink-0 overflow-y-auto overscroll-contain';

export const Panes = ({ list, detail, evidence }: PanesProps) => {
  const roomForList = useMediaQuery(WITH_LIST);
  const roomForEvidence = useMediaQuery(WITH_EVIDENCE);
  const roomForAll = useMediaQuery(WITH_ALL_PANES);
  const hasDetail = Boolean(detail);
  const hasEvidence = Boolean(evidence);
  const showList =
    Boolean(list) && (!hasDetail || (roomForList && (!hasEvidence || !roomForEvidence || roomForAll)));
  const asideEvidence = hasEvidence && roomForEvidence;

  if (!hasDetail) return <Column>{list}</Column>;
  return (
    <div className="flex">
      {showList ? (
        <div className={classNames(SIDE, 'w-85 border-e border-border px-4 pb-8')} data-pane="list">
          {list}
        </div>
      ) : null}
      <div className="min-w-0 flex-1">
        <Column>
          {detail}
          {hasEvidence && !asideEvidence ? evidence : null}
        </Column>
      </div>
      {asideEvidence ? (
        <aside className={classNames(SIDE, 'w-80 border-s border-border px-4 pb-8')} data-pane="evidence">
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
