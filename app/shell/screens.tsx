// The screens of the app, each in a chunk of its own: loaded when its address is opened, or before,
// when a link to it is pointed at or the app has nothing else to do.
import { type ComponentType, lazy, type ReactNode } from 'react';
import type { RouteName } from '#app/routes.ts';

/** A screen's code did not arrive: offline before it was ever kept, or a version that is gone. */
export class ScreenLoadError extends Error {
  override readonly name = 'ScreenLoadError';
}

type View<Props> = (props: Props) => ReactNode;
type Screen<Props> = { readonly Component: View<Props>; readonly preload: () => Promise<unknown> };

const createScreen = <Props extends object = object>(load: () => Promise<View<Props>>): Screen<Props> => {
  let loading: Promise<View<Props>> | undefined;
  const preload = () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new ScreenLoadError('a screen could not be loaded', { cause });
    });
    return loading;
  };
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await preload() }));
  return { Component: (props) => <Loaded {...props} />, preload };
};

export const SCREENS = {
  today: createScreen(async () => (await import('./today-page.tsx')).TodayPage),
  timeline: createScreen(
    async () => (await import('#app/features/timeline/timeline-screen.tsx')).TimelineScreen,
  ),
  calendar: createScreen(
    async () => (await import('#app/features/timeline/calendar-screen.tsx')).CalendarScreen,
  ),
  entry: createScreen(async () => (await import('#app/features/entry/entry-screen.tsx')).EntryScreen),
  people: createScreen(async () => (await import('#app/features/people/people-screen.tsx')).PeopleScreen),
  person: createScreen(async () => (await import('#app/features/people/person-screen.tsx')).PersonScreen),
  search: createScreen(async () => (await import('#app/features/search/search-screen.tsx')).SearchScreen),
  more: createScreen(async () => (await import('#app/features/settings/more-screen.tsx')).MoreScreen),
  settings: createScreen(
    async () => (await import('#app/features/settings/settings-screen.tsx')).SettingsScreen,
  ),
  trash: createScreen(async () => (await import('#app/features/trash/trash-screen.tsx')).TrashScreen),
  import: createScreen(
    async () => (await import('#app/features/import-export/import-screen.tsx')).ImportScreen,
  ),
  diagnostics: createScreen(
    async () => (await import('#app/features/diagnostics/diagnostics-screen.tsx')).DiagnosticsScreen,
  ),
  about: createScreen(async () => (await import('#app/features/settings/about-screen.tsx')).AboutScreen),
} satisfies Record<RouteName, { readonly preload: unknown }>;

export const TimelinePane = createScreen(
  async () => (await import('#app/features/timeline/timeline-pane.tsx')).TimelinePane,
);

// What most visits never show: fetched when there is nothing else to do, so that it is here if it is
// needed, and no first visit waits for it.
export const Occasional = {
  updatePrompt: createScreen(async () => (await import('./update-prompt.tsx')).UpdatePrompt),
  storageProblem: createScreen(async () => (await import('./storage-problem.tsx')).StorageProblem),
  journalProblem: createScreen(async () => (await import('./journal-problem.tsx')).JournalProblem),
  notFound: createScreen(async () => (await import('./not-found.tsx')).NotFound),
  shortcuts: createScreen(async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog),
};

/** Fetches a screen ahead of need. A failure is silent: opening the screen will tell. */
export const preloadScreen = (name: RouteName): void => {
  SCREENS[name].preload().catch(() => undefined);
};

const AHEAD: readonly { readonly preload: () => Promise<unknown> }[] = [
  SCREENS.today,
  Occasional.storageProblem,
  SCREENS.timeline,
  SCREENS.entry,
  SCREENS.people,
  SCREENS.search,
  SCREENS.person,
  Occasional.updatePrompt,
  Occasional.notFound,
];

type SavesData = { readonly connection?: { readonly saveData?: boolean } };

/** Fetches the main screens one after another while nothing else goes on. */
export const preloadWhenIdle = (): void => {
  if ((navigator as SavesData).connection?.saveData) return;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 2_000));
  const next = async (index: number): Promise<void> => {
    const part = AHEAD[index];
    if (!part) return;
    await new Promise<unknown>((resolve) => void whenIdle(resolve));
    await part.preload();
    await next(index + 1);
  };
  next(0).catch(() => undefined);
};
