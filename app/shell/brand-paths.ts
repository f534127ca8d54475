// The drawing of the mark, for the interface and for the icons: one home for both.

export const MARK_VIEW_BOX = '0 0 32 32';
export const MARK_STROKE = 2.2;

/** Each a ring, open where the other passes over it, and its echo. */
export const MARK_PATHS = {
  pine: 'M18.24 13.12A6.6 6.6 0 1 1 12.77 9.42M3.4 22.47A11 11 0 0 1 3.4 9.53',
  clay: 'M13.76 18.88A6.6 6.6 0 1 1 19.23 22.58M28.6 9.53A11 11 0 0 1 28.6 22.47',
} as const;
