// The ways around: a bar at the bottom of a phone, a rail at the side of a desktop. Both are in the
// page and CSS shows one of them, so that nothing moves when the first script runs.
import { useLingui } from '@lingui/react/macro';
import { CalendarHeart, Ellipsis, NotebookText, Plus, Search, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { NEW_ENTRY, type RouteName, routeTo } from '#app/routes.ts';
import { classNames } from '#app/ui/class-names.ts';
import { KeyHint } from '#app/ui/key-hint.tsx';
import { BrandMark } from './brand-mark.tsx';
import { preloadScreen } from './screens.tsx';

type Place = {
  readonly name: Extract<RouteName, 'today' | 'timeline' | 'people' | 'search' | 'more'>;
  readonly label: string;
  readonly icon: ReactNode;
  readonly keys: readonly string[];
};

/** Which place an address belongs to. */
const placeOf = (path: string): Place['name'] => {
  if (path === '/') return 'today';
  if (/^\/(timeline|calendar|entry)/.test(path)) return 'timeline';
  if (path.startsWith('/people')) return 'people';
  if (path.startsWith('/search')) return 'search';
  return 'more';
};

const usePlaces = (): readonly Place[] => {
  const { t } = useLingui();
  return [
    { name: 'today', label: t`Today`, icon: <CalendarHeart aria-hidden />, keys: ['g', 't'] },
    { name: 'timeline', label: t`Timeline`, icon: <NotebookText aria-hidden />, keys: ['g', 'l'] },
    { name: 'people', label: t`People`, icon: <UsersRound aria-hidden />, keys: ['g', 'p'] },
    { name: 'search', label: t`Search`, icon: <Search aria-hidden />, keys: ['/'] },
    { name: 'more', label: t`More`, icon: <Ellipsis aria-hidden />, keys: ['g', 'i'] },
  ];
};

const usePlace = (): Place['name'] => placeOf(useLocation()[0]);

const preloadOn = (name: RouteName) => ({
  onPointerEnter: () => preloadScreen(name),
  onFocus: () => preloadScreen(name),
});

/** With the `+` above its end: the page keeps room for it below its last line. */
export const BottomBar = () => {
  const { t } = useLingui();
  const current = usePlace();
  return (
    <nav
      aria-label={t`Main`}
      data-hides-while-typing
      className="fixed inset-x-0 bottom-0 z-30 flex h-(--bar-height) justify-around border-t border-border bg-bg px-[max(0.25rem,env(safe-area-inset-left))] pb-[env(safe-area-inset-bottom)] desk:hidden"
    >
      {usePlaces().map(({ name, label }) => (
        <Link
          key={name}
          href={routeTo(name)}
          aria-current={name === current ? 'page' : undefined}
          {...preloadOn(name)}
          className="group flex min-w-11 items-center justify-center rounded-full focus-visible:-outline-offset-4"
        >
          <span className="rounded-full px-2 py-1.5 text-xs whitespace-nowrap min-[22.5rem]:px-3 font-medium text-ink-3 transition-colors group-aria-[current]:bg-accent-soft group-aria-[current]:font-bold group-aria-[current]:text-accent-ink">
            {label}
          </span>
        </Link>
      ))}
      {/* Today begins with the field itself: there it would only cover what is to be picked. */}
      {current === 'today' ? null : (
        <Link
          href={NEW_ENTRY}
          aria-label={t`New entry`}
          className="fixed end-[max(1rem,env(safe-area-inset-right))] bottom-[calc(var(--bar-height)+1rem)] flex size-14 items-center justify-center rounded-full bg-accent text-on-accent shadow-float transition-colors hover:bg-accent-hover"
        >
          <Plus aria-hidden className="size-6" />
        </Link>
      )}
    </nav>
  );
};

export const Rail = ({ onShowKeys }: { readonly onShowKeys: () => void }) => {
  const { t } = useLingui();
  const current = usePlace();
  return (
    <header
      data-print="none"
      className="sticky top-0 hidden h-dvh w-55 shrink-0 flex-col gap-6 border-e border-border px-3 py-6 desk:flex"
    >
      <Link href={routeTo('today')} className="flex min-h-11 items-center gap-2.5 self-start rounded-lg px-3">
        <BrandMark />
        <span className="font-serif text-lg font-bold">Resonant</span>
      </Link>
      <Link
        href={NEW_ENTRY}
        className="mx-1 flex min-h-11 items-center justify-center gap-2 rounded-full bg-accent px-5 font-semibold text-on-accent transition-colors hover:bg-accent-hover"
      >
        <Plus aria-hidden className="size-5" />
        {t`New entry`}
      </Link>
      <nav aria-label={t`Main`} className="flex flex-col gap-1">
        {usePlaces().map(({ name, label, icon, keys }) => (
          <Link
            key={name}
            href={routeTo(name)}
            aria-current={name === current ? 'page' : undefined}
            {...preloadOn(name)}
            className={classNames(
              'group flex min-h-11 items-center gap-3 rounded-control px-3 font-medium text-ink-2 transition-colors hover:bg-chip hover:text-ink [&_svg]:size-5',
              'aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent-ink',
            )}
          >
            {icon}
            <span className="flex-1">{label}</span>
            <span
              aria-hidden
              className="opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100"
            >
              <KeyHint keys={keys} />
            </span>
          </Link>
        ))}
      </nav>
      <button
        type="button"
        onClick={onShowKeys}
        className="mt-auto flex min-h-11 items-center justify-between rounded-control px-3 text-sm text-ink-3 transition-colors hover:bg-chip hover:text-ink"
      >
        {t`Keyboard`}
        <KeyHint keys={['?']} />
      </button>
    </header>
  );
};
