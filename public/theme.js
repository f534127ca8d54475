// Before the first paint: a chosen theme, so that a dark room stays dark. See app/shell/theme.ts.
try {
  const theme = localStorage.getItem('resonant.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme stands until the journal says otherwise.
}
