// The timeline itself: entries under their months and days, as many in the page as can be seen. It
// scrolls with the window, or inside the pane that it stands in.
import { useLingui } from '@lingui/react/macro';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { Virtualizer, WindowVirtualizer } from 'virtua';
import { assertNever } from '#shared/lib/assert.ts';
import { toEntryCard } from '#app/data/entry-card.ts';
import { filterToQuery } from '#app/data/entry-filter-query.ts';
import { dayLabel, monthLabel } from '#app/data/labels/date-labels.ts';
import type { EntryFilter } from '#app/data/queries/entry-queries.ts';
import { usePersonNames, type PersonNames } from '#app/data/queries/use-person-names.ts';
import { MarkedCard } from '#app/ui/marked-card.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { toTimelineItems, type TimelineItem } from './timeline-items.ts';
import {
  useGrownAtStart,
  useListKeys,
  useRemembering,
  useResumedScroll,
  type ListHandle,
} from './timeline-list-effects.ts';
import { placeOf, rememberPlace, type TimelinePlace } from './timeline-memory.ts';
import { TimelineEmpty } from './timeline-empty.tsx';
import { useTimelineWindow } from './use-timeline-window.ts';

type TimelineListProps = {
  readonly filter: EntryFilter;
  /** Under which the place is remembered. */
  readonly placeKey: string;
  /** Begin where the list was left. */
  readonly resume: boolean;
  /** The entry that is open beside the list. */
  readonly currentId?: string;
  /** Scrolls inside its nearest `[data-pane]`, not with the window. */
  readonly inPane?: boolean;
};

/** Items from the end at which the next page is fetched. */
const AHEAD = 20;
/** Scrolled further than this, a new entry at the top does not move what is read. */
const AWAY_PX = 100;

/** Remounted (by `key`) for another filter. */
export const TimelineList = ({ filter, placeKey, resume, currentId, inPane = false }: TimelineListProps) => {
  const { t } = useLingui();
  const [place] = useState<TimelinePlace | null>(() => (resume ? placeOf(placeKey) : null));
  const { rows, end, loadMore } = useTimelineWindow(filter, place?.end ?? null);
  const names = usePersonNames();
  const items = toTimelineItems(rows ?? []);
  const handle = useRef<ListHandle>(null);
  const keepHandle = (value: ListHandle | null) => {
    handle.current = value;
  };
  const box = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    pane.current = box.current?.closest<HTMLElement>('[data-pane]') ?? null;
  }, []);

  const remember = () => {
    rememberPlace(placeKey, {
      end,
      heights: handle.current?.cache ?? null,
      count: items.length,
      scrollTop: inPane ? (pane.current?.scrollTop ?? 0) : window.scrollY,
    });
  };
  const restore = () => {
    (inPane ? pane.current : window)?.scrollTo(0, placeOf(placeKey)?.scrollTop ?? 0);
  };
  useRemembering(remember, restore);
  useResumedScroll({ ready: rows !== undefined, inPane, place, pane });
  useListKeys({ items, handle, box, currentId });

  const [isAway, setIsAway] = useState(false);
  const shift = useGrownAtStart(items) && isAway;
  const onScroll = () => {
    const list = handle.current;
    setIsAway((list?.scrollOffset ?? 0) > AWAY_PX);
    if (list && list.findItemIndex(list.scrollOffset + list.viewportSize) > items.length - AHEAD) loadMore();
  };
  const renderItem = (item: TimelineItem): ReactElement => (
    <TimelineItemView key={item.key} item={item} names={names} filter={filter} currentId={currentId} />
  );
  const heights = place?.heights && place.count === items.length ? { cache: place.heights } : {};

  return (
    <section ref={box} aria-label={t`Entries`} aria-busy={rows === undefined}>
      {rows === undefined ? (
        <SkeletonCards count={4} />
      ) : rows.length === 0 ? (
        <TimelineEmpty filter={filter} />
      ) : inPane ? (
        <Virtualizer
          ref={keepHandle}
          data={items}
          scrollRef={pane}
          onScroll={onScroll}
          shift={shift}
          {...heights}
        >
          {renderItem}
        </Virtualizer>
      ) : (
        <WindowVirtualizer ref={keepHandle} data={items} onScroll={onScroll} shift={shift} {...heights}>
          {renderItem}
        </WindowVirtualizer>
      )}
    </section>
  );
};

type ItemProps = {
  readonly item: TimelineItem;
  readonly names: PersonNames;
  readonly filter: EntryFilter;
  readonly currentId: string | undefined;
};

const TimelineItemView = ({ item, names, filter, currentId }: ItemProps) => {
  const { i18n } = useLingui();
  switch (item.kind) {
    case 'month':
      return <h2 className="pt-6 font-serif text-lg font-semibold">{monthLabel(i18n.locale, item.month)}</h2>;
    case 'day':
      return (
        <h3 className="pt-4 pb-2 text-sm font-semibold text-ink-2">{dayLabel(i18n.locale, item.day)}</h3>
      );
    case 'entry':
      return (
        <div className="pb-3" data-entry={item.key}>
          <MarkedCard
            {...toEntryCard(item.row, { i18n, names, query: filterToQuery(filter) })}
            current={item.key === currentId}
          />
        </div>
      );
    default:
      return assertNever(item);
  }
};
