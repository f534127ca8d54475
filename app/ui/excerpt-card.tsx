// A card that opens something with text in it: a line about it, a title where there is one, and its
// first words. The whole card is the target; the link's name is its title or its words.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

type ExcerptCardProps = {
  readonly href: string;
  /** Small line above, such as a time and names. */
  readonly meta: ReactNode;
  /** May hold <mark> elements, as the excerpt may. */
  readonly title?: ReactNode;
  readonly excerpt: ReactNode;
  /** At the end of the meta line, such as a Glyph with a label. */
  readonly trailing?: ReactNode;
  /** Under the words, such as chips or small icons. */
  readonly footer?: ReactNode;
  /** It is the one that is open or chosen by j/k. */
  readonly current?: boolean;
  /** The name of the view transition that carries the card into its page. */
  readonly transitionName?: string;
};

export const ExcerptCard = (props: ExcerptCardProps) => (
  <article
    className={classNames(
      'relative rounded-card border bg-surface p-4 transition-colors hover:border-border-strong',
      'has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-focus',
      props.current ? 'border-accent' : 'border-border',
    )}
  >
    <div className="flex min-h-5 items-center justify-between gap-3 text-xs text-ink-3">
      <span className="min-w-0 truncate">{props.meta}</span>
      {props.trailing ? <span className="flex shrink-0 items-center gap-1.5">{props.trailing}</span> : null}
    </div>
    <Link
      href={props.href}
      transition
      aria-current={props.current ? 'true' : undefined}
      onClick={(event) => nameForTransition(event.currentTarget, props.transitionName)}
      className="mt-1 block outline-none after:absolute after:inset-0 after:rounded-card"
    >
      {props.title ? (
        <span className="block font-serif text-reading font-semibold">{props.title}</span>
      ) : null}
      <span className="line-clamp-3 font-serif text-base leading-[1.6]">{props.excerpt}</span>
    </Link>
    {props.footer ? (
      <div className="mt-2.5 flex flex-wrap items-center gap-2 text-xs text-ink-3">{props.footer}</div>
    ) : null}
  </article>
);

// Only the card that is opened gets its name, and only until it has left (shell/page-transition.ts): every
// named element is a layer of its own, and a list of them draws late.
const nameForTransition = (link: Element, name: string | undefined): void => {
  const card = link.closest('article');
  if (!card || !name) return;
  card.dataset['departs'] = '';
  card.style.viewTransitionName = name;
};
