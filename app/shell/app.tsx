// The app around its screens: routes, layout, navigation, keys, and what may go wrong. It draws at once;
// the screens appear when the journal is open. Features never meet each other except here.
import { Trans } from '@lingui/react/macro';
import { type ReactNode, Suspense, use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import type { Result } from '#shared/lib/result.ts';
import { isUuid } from '#shared/model/ids.ts';
import type { EntryId, PersonId } from '#shared/model/ids.ts';
import { JournalProvider, useHealth, useQuery } from '#app/data/journal-context.tsx';
import type { Journal } from '#app/data/journal.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';
import type { Updates } from '#app/platform/service-worker-registration.ts';
import { ROUTES } from '#app/routes.ts';
import { Column, Panes } from '#app/ui/panes.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { ToastProvider } from '#app/ui/toast.tsx';
import { BESIDE_ENTRY, useMediaQuery } from '#app/ui/use-media-query.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { BottomBar, Rail } from './navigation.tsx';
import { navigateWithTransition } from './page-transition.ts';
import { RouteFocus } from './route-focus.tsx';
import { Occasional, preloadWhenIdle, SCREENS, TimelinePane } from './screens.tsx';
import { applyTheme } from './theme.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** On a wide screen the timeline stays beside the entry that was opened from it. */
const EntryWithList = ({ id }: { readonly id: EntryId }) => {
  const roomForList = useMediaQuery(BESIDE_ENTRY);
  return (
    <Panes
      list={
        roomForList ? (
          <Suspense>
            <TimelinePane.Component currentId={id} />
          </Suspense>
        ) : null
      }
      detail={<SCREENS.entry.Component key={id} id={id} />}
    />
  );
};

const Screens = () => (
  <Switch>
    <Route path={ROUTES.today}>
      <SCREENS.today.Component />
    </Route>
    <Route path={ROUTES.timeline} component={SCREENS.timeline.Component} />
    <Route path={ROUTES.calendar} component={SCREENS.calendar.Component} />
    <Route path={ROUTES.entry}>
      {({ id }) => (isUuid(id) ? <EntryWithList id={id as EntryId} /> : <Occasional.notFound.Component />)}
    </Route>
    <Route path={ROUTES.people} component={SCREENS.people.Component} />
    <Route path={ROUTES.person}>
      {({ id }) =>
        isUuid(id) ? (
          <SCREENS.person.Component key={id} id={id as PersonId} />
        ) : (
          <Occasional.notFound.Component />
        )
      }
    </Route>
    <Route path={ROUTES.search} component={SCREENS.search.Component} />
    <Route path={ROUTES.more} component={SCREENS.more.Component} />
    <Route path={ROUTES.settings} component={SCREENS.settings.Component} />
    <Route path={ROUTES.trash} component={SCREENS.trash.Component} />
    <Route path={ROUTES.import} component={SCREENS.import.Component} />
    <Route path={ROUTES.diagnostics} component={SCREENS.diagnostics.Component} />
    <Route path={ROUTES.about} component={SCREENS.about.Component} />
    <Route>
      <Occasional.notFound.Component />
    </Route>
  </Switch>
);

const ThemeFromSettings = () => {
  const theme = useQuery(readSettings)?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  return null;
};

const HealthOfJournal = () => {
  const health = useHealth();
  if (health.status === 'ok') return null;
  return (
    <Suspense>
      <Occasional.storageProblem.Component health={health} />
    </Suspense>
  );
};

const UpdateNotice = ({ updates }: { readonly updates: Updates }) => {
  const ready = useSyncExternalStore(updates.subscribe, updates.isReady);
  return ready ? (
    <Suspense>
      <Occasional.updatePrompt.Component onApply={updates.apply} />
    </Suspense>
  ) : null;
};

type OpeningJournal = Promise<Result<Journal, StorageError>>;

const WithJournal = ({
  opening,
  children,
}: {
  readonly opening: OpeningJournal;
  readonly children: ReactNode;
}) => {
  const opened = use(opening);
  if (!opened.ok) return <Occasional.journalProblem.Component error={opened.error} />;
  return (
    <JournalProvider journal={opened.value}>
      <ThemeFromSettings />
      <HealthOfJournal />
      {children}
    </JournalProvider>
  );
};

const Loading = () => (
  <Column>
    <div className="pt-28">
      <SkeletonCards count={2} />
    </div>
  </Column>
);

const Frame = ({ opening, updates }: AppProps) => {
  const [path] = useLocation();
  const arrivedAtRef = useRef(path);
  const [keysShown, setKeysShown] = useState<boolean | null>(null);
  useShortcuts(() => setKeysShown(true));
  useEffect(preloadWhenIdle, []);

  return (
    <>
      <a
        href="#main"
        className="fixed start-4 top-4 z-50 -translate-y-24 rounded-full bg-accent px-5 py-3 font-semibold text-on-accent focus:translate-y-0"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector('main')?.focus();
        }}
      >
        <Trans>Skip to the content</Trans>
      </a>
      <div className="desk:flex">
        <Rail onShowKeys={() => setKeysShown(true)} />
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 pt-[env(safe-area-inset-top)] pb-[calc(var(--bar-height)+var(--fab-room))]"
        >
          <ErrorBoundary path={path}>
            <Suspense fallback={<Loading />}>
              <WithJournal opening={opening}>
                <Screens />
                <RouteFocus path={path} arrivedAtRef={arrivedAtRef} />
              </WithJournal>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <BottomBar />
      <UpdateNotice updates={updates} />
      {keysShown === null ? null : (
        <Suspense>
          <Occasional.shortcuts.Component open={keysShown} onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </>
  );
};

type AppProps = { readonly opening: OpeningJournal; readonly updates: Updates };

export const App = ({ opening, updates }: AppProps) => (
  <ErrorBoundary path="">
    <Router aroundNav={navigateWithTransition}>
      <ToastProvider>
        <Frame opening={opening} updates={updates} />
      </ToastProvider>
    </Router>
  </ErrorBoundary>
);
