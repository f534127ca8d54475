// Runs something when the page has nothing else to do; Safari has no idle callback and gets a pause.

export const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, 2_000);
};
