// Light, dark, or as the system has it. The journal owns the choice; localStorage holds a copy only so
// that public/theme.js can apply it before the first paint.
import type { Settings } from '#shared/model/settings.ts';

const KEY = 'resonant.theme';

type Theme = Settings['theme'];

export const applyTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  paintBrowserFrame(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch (error) {
    // Storage is blocked: the choice is then applied a moment after the first paint.
    if (!(error instanceof DOMException)) throw error;
  }
};

/** The browser's own frame follows: each theme-color is for one scheme, so a forced theme sets both. */
const paintBrowserFrame = (theme: Theme): void => {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = FRAME[theme === 'system' ? own : theme];
  }
};

/** `--color-bg`, as sRGB. */
const FRAME = { light: '#fcf9f3', dark: '#181411' } as const;
