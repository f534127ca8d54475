// The first letter of a name in a circle. No colour of its own: people are not colour-coded.
import { classNames } from '#app/ui/class-names.ts';

const firstLetter = (name: string): string =>
  [
    ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name),
  ][0]?.segment.toLocaleUpperCase() ?? '';

export const PersonAvatar = ({ name, large }: { readonly name: string; readonly large?: boolean }) => (
  <span
    aria-hidden
    className={classNames(
      'flex shrink-0 items-center justify-center rounded-full bg-accent-soft font-serif font-semibold text-accent-ink select-none',
      large ? 'size-14 text-xl' : 'size-10 text-reading',
    )}
  >
    {firstLetter(name)}
  </span>
);
