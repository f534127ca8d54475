// A page that outlived its version asks for chunks that the server no longer has. Loading the page
// again brings the new version: once a session and only with a network, so that it can never loop.
// Otherwise the error goes on to the error boundary.

const KEY = 'resonant.reloaded-for-chunk';

type Deps = {
  readonly target: EventTarget;
  /** Asked for only when it is needed: reading it throws where storage is blocked. */
  readonly session: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly isOnline: () => boolean;
  readonly reload: () => void;
};

export const guardPreloads = ({ target, session, isOnline, reload }: Deps): void => {
  target.addEventListener('vite:preloadError', (event) => {
    if (!isOnline() || session().getItem(KEY) !== null) return;
    session().setItem(KEY, '1');
    event.preventDefault();
    reload();
  });
};
