// The shapes of the sample journal. Entries stand on weekdays before today, so that a Sunday in the
// text is a Sunday in the calendar whenever the journal is added.
import type { Feeling, Mood } from '#shared/journal/feelings.ts';
import type { PersonFields } from '#shared/model/person.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A day before today. */
export type SampleDay =
  | { readonly daysAgo: number }
  /** `weeksAgo` 1 is the week before the one that today is in; weeks begin on Monday. */
  | { readonly weeksAgo: number; readonly weekday: Weekday }
  /** The same day of an earlier year. */
  | { readonly yearsAgo: number };

export type SampleEntry = {
  /** Known by this within the sample journal. */
  readonly key: string;
  readonly day: SampleDay;
  /** HH:MM where the writer is. */
  readonly at: string;
  readonly mood: Mood | null;
  readonly feelings: readonly Feeling[];
  readonly tags: readonly string[];
  readonly favourite?: true;
  readonly text: string;
};

export type SamplePerson = Pick<
  PersonFields,
  'name' | 'kind' | 'role' | 'notes' | 'cadenceDays' | 'dates'
> & {
  readonly aliases: readonly string[];
};
