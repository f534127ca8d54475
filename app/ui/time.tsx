// Dates and times in the reader's own form, each in the zone that it is to be read in: an evening
// in Lisbon stays an evening. The form follows the browser's language where the app speaks it.
import { useLingui } from '@lingui/react/macro';

export type TimeFormat = 'day' | 'day-long' | 'day-year' | 'month' | 'time' | 'moment';

const OPTIONS: Record<TimeFormat, Intl.DateTimeFormatOptions> = {
  /** Sat 21 Nov */
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Sunday 22 November */
  'day-long': { weekday: 'long', day: 'numeric', month: 'long' },
  /** 21 November 2026 */
  'day-year': { day: 'numeric', month: 'long', year: 'numeric' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
  /** 19:42 */
  time: { hour: 'numeric', minute: '2-digit' },
  /** Sat 21 Nov, 19:42 */
  moment: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The browser's language where it is a kind of the app's (en-GB for en), else the app's own. */
const displayLocale = (appLocale: string, browserLocale: string): string =>
  browserLocale.split('-')[0] === appLocale.split('-')[0] ? browserLocale : appLocale;

type FormatTime = {
  readonly format: TimeFormat;
  readonly locale: string;
  /** IANA; the device's own where left out. */
  readonly zone?: string | undefined;
};

/** `ms` since 1970-01-01T00:00Z, as a person reads it. A zone that this browser does not know is ignored. */
export const formatTime = (ms: number, { format, locale, zone }: FormatTime): string => {
  const key = `${format} ${locale} ${zone ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    try {
      formatter = new Intl.DateTimeFormat(locale, { ...OPTIONS[format], timeZone: zone });
    } catch {
      formatter = new Intl.DateTimeFormat(locale, OPTIONS[format]);
    }
    formatters.set(key, formatter);
  }
  return formatter.format(ms);
};

/** `format(ms, 'day', zone?)` in the reader's language. */
export const useTimeFormat = () => {
  const { i18n } = useLingui();
  const locale = displayLocale(i18n.locale, navigator.language);
  return (ms: number, format: TimeFormat, zone?: string): string => formatTime(ms, { format, locale, zone });
};

type TimeTextProps = { readonly ms: number; readonly format: TimeFormat; readonly zone?: string };

export const TimeText = ({ ms, format, zone }: TimeTextProps) => {
  const formatted = useTimeFormat()(ms, format, zone);
  return <time dateTime={new Date(ms).toISOString()}>{formatted}</time>;
};
