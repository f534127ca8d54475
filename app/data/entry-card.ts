// An entry as every list shows it: the properties of app/ui/marked-card.tsx, made from a row. A locked
// entry shows none of its words.
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { routeTo } from '#app/routes.ts';
import { momentLabel, timeLabel } from '#app/data/labels/date-labels.ts';
import { FEELING_LABELS, MOOD_LABELS, type MarkLabel, type StepLabel } from '#app/data/labels/mood-labels.ts';
import type { PersonNames } from '#app/data/queries/use-person-names.ts';
import type { EntryRow } from '#app/data/rows.ts';

export type EntryCardBadge = { readonly icon: 'star' | 'lock' | 'device'; readonly label: string };

export type EntryCard = {
  readonly href: string;
  /** "19:42 · Maya, Dad" */
  readonly meta: string;
  readonly title: string | null;
  readonly excerpt: string;
  readonly step: StepLabel | null;
  readonly marks: readonly MarkLabel[];
  readonly badges: readonly EntryCardBadge[];
  readonly transitionName: string;
};

export type EntryCardContext = {
  readonly i18n: I18n;
  readonly names: PersonNames;
  /** The list is not grouped by day: the day stands with the time. */
  readonly withDay?: boolean;
  /** Filters that the entry's address carries on, as routeTo takes them. */
  readonly query?: Readonly<Record<string, string | number | null | undefined>>;
};

/** More names than this are counted. */
const NAMES_SHOWN = 3;

export function toEntryCard(row: EntryRow, context: EntryCardContext): EntryCard {
  const { i18n, query } = context;
  return {
    href: routeTo('entry', { id: row.id }, query),
    meta: metaOf(row, context),
    ...wordsOf(row, i18n),
    step: row.mood === null ? null : { step: row.mood, label: i18n._(MOOD_LABELS[row.mood]) },
    marks: row.feelings.map((mark) => ({ mark, label: i18n._(FEELING_LABELS[mark]) })),
    badges: badgesOf(row, i18n),
    transitionName: `entry-${row.id}`,
  };
}

/** What the entry is called where there is room for a line: its title, else its first words. */
export function entryName(row: EntryRow, i18n: I18n): string {
  const { title, excerpt } = wordsOf(row, i18n);
  return title ?? excerpt;
}

function metaOf(row: EntryRow, { i18n, names, withDay }: EntryCardContext): string {
  const when = (withDay ? momentLabel : timeLabel)(i18n.locale, row.time, row.zone);
  const people = row.personIds.flatMap((id) => names.get(id) ?? []);
  if (people.length === 0) return when;
  const more = people.length - NAMES_SHOWN;
  const shown = people.slice(0, more > 0 ? NAMES_SHOWN : people.length).join(', ');
  return more > 0 ? `${when} · ${shown} +${more}` : `${when} · ${shown}`;
}

function wordsOf(row: EntryRow, i18n: I18n): Pick<EntryCard, 'title' | 'excerpt'> {
  if (row.locked) return { title: null, excerpt: i18n._(msg`Locked entry`) };
  if (row.title === null && row.excerpt === '') return { title: null, excerpt: i18n._(msg`No words yet`) };
  return { title: row.title, excerpt: row.excerpt };
}

function badgesOf({ favourite, locked, localOnly }: EntryRow, i18n: I18n): EntryCardBadge[] {
  return [
    ...(favourite ? [{ icon: 'star', label: i18n._(msg`Favourite`) } as const] : []),
    ...(locked ? [{ icon: 'lock', label: i18n._(msg`Locked`) } as const] : []),
    ...(localOnly ? [{ icon: 'device', label: i18n._(msg`Stays on this device`) } as const] : []),
  ];
}
