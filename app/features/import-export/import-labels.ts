// The words of the import: what went wrong, what a column may mean, how a file is written.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ColumnTarget } from '#shared/journal/import/columns.ts';
import type { ProblemKind } from '#shared/journal/import/import-problem.ts';
import type { MoodScale } from '#shared/journal/import/source-mood.ts';
import type { TaskError } from '#app/data/import/import-client.ts';

export const TARGET_LABELS: Readonly<Record<ColumnTarget, MessageDescriptor>> = {
  text: msg`Text`,
  title: msg`Title`,
  date: msg`Date`,
  time: msg`Time of day`,
  zone: msg`Time zone`,
  mood: msg`Mood`,
  feelings: msg`Feelings`,
  tags: msg`Tags`,
  people: msg`People`,
  favourite: msg`Favourite`,
  id: msg`Id`,
  rest: msg`Keep as it is`,
};

export const SCALE_LABELS: Readonly<Record<MoodScale, MessageDescriptor>> = {
  'one-to-five': msg`1 to 5`,
  'one-to-ten': msg`1 to 10`,
  words: msg`Words, such as “good”`,
};

export const DELIMITER_LABELS: readonly (readonly [string, MessageDescriptor])[] = [
  [',', msg`Comma`],
  [';', msg`Semicolon`],
  ['\t', msg`Tab`],
  ['|', msg`Vertical bar`],
];

type Problem = {
  readonly label: MessageDescriptor;
  /** What becomes of the row. */
  readonly outcome: 'left-out' | 'kept';
};

export const PROBLEMS: Readonly<Record<ProblemKind, Problem>> = {
  'not-json': { label: msg`Not valid JSON`, outcome: 'left-out' },
  'not-an-object': { label: msg`JSON, but not an object with fields`, outcome: 'left-out' },
  'line-too-long': { label: msg`Too long to be one entry`, outcome: 'left-out' },
  'too-deep': { label: msg`Nested too deeply`, outcome: 'left-out' },
  'unsafe-key': { label: msg`Has a field with a name that is not allowed`, outcome: 'left-out' },
  'too-many-columns': { label: msg`Too many columns`, outcome: 'left-out' },
  'open-quote': {
    label: msg`A quote opens here and never closes; all that follows belongs to it`,
    outcome: 'left-out',
  },
  'stray-quote': { label: msg`A quote in an odd place, read as it stands`, outcome: 'kept' },
  'ragged-row': { label: msg`More or fewer cells than there are columns`, outcome: 'kept' },
  'no-text': { label: msg`No words`, outcome: 'left-out' },
  'text-too-long': { label: msg`Longer than an entry can be (1 MB)`, outcome: 'left-out' },
  'no-date': { label: msg`No date`, outcome: 'kept' },
  'bad-date': { label: msg`A date that cannot be read`, outcome: 'kept' },
  'date-out-of-range': { label: msg`A date before 1900 or after 2199`, outcome: 'kept' },
  'bad-zone': { label: msg`An unknown time zone`, outcome: 'kept' },
  'bad-mood': { label: msg`A mood that is not on the scale`, outcome: 'kept' },
  'bad-characters': { label: msg`Characters that cannot be read, shown as �`, outcome: 'kept' },
  'duplicate-row': { label: msg`The same entry as one before it`, outcome: 'left-out' },
  'id-used-twice': { label: msg`An id that another entry has too; both are kept`, outcome: 'kept' },
};

type ErrorWords = { readonly title: MessageDescriptor; readonly text: MessageDescriptor };

export const ERRORS: Readonly<Record<TaskError['type'], ErrorWords>> = {
  'empty-file': { title: msg`This file is empty`, text: msg`There is nothing in it to import.` },
  'binary-file': {
    title: msg`This is not a text file`,
    text: msg`A spreadsheet, an archive or a picture cannot be read here. Save it as CSV first.`,
  },
  'too-large': {
    title: msg`This file is over 200 MB`,
    text: msg`Split it into smaller files and import them one after the other.`,
  },
  'wrong-encoding': {
    title: msg`This file is not UTF-8`,
    text: msg`Its letters would come out wrong. Save it again with the encoding “UTF-8” and choose it once more.`,
  },
  'too-many-columns': {
    title: msg`This file has too many columns`,
    text: msg`A table may have up to 1,000. Is it really one row an entry?`,
  },
  'not-json-lines': {
    title: msg`This file is not JSON Lines`,
    text: msg`Each line must be one object of its own. One large JSON document cannot be read yet.`,
  },
  'no-rows': { title: msg`No rows found`, text: msg`There is nothing below the first line.` },
  unreadable: {
    title: msg`This file cannot be read any more`,
    text: msg`It may have been moved or changed. Choose it again.`,
  },
  'storage-full': {
    title: msg`This device has no room left`,
    text: msg`Free some space and import again: what is in already is not added twice.`,
  },
  'storage-failed': {
    title: msg`This browser could not write it down`,
    text: msg`Try again. What is in already is not added twice.`,
  },
  'storage-missing': {
    title: msg`This browser keeps nothing here`,
    text: msg`It may be a private window. Open the app in a normal one to import.`,
  },
  'newer-version': {
    title: msg`The app has a newer version`,
    text: msg`Load the page again, then import.`,
  },
  closed: { title: msg`The journal was closed`, text: msg`Load the page again, then import.` },
  'worker-failed': {
    title: msg`The import stopped`,
    text: msg`Something went wrong in the app. Your journal is safe; try again.`,
  },
  cancelled: { title: msg`Stopped`, text: msg`Nothing was imported.` },
};
