import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDateEvidence, dateOrderFrom, NO_EVIDENCE, parseSourceDate } from './source-date.ts';
import { isKnownZone, offsetMinutes, wallTimeToMs, zoneOfOffset } from './zoned-time.ts';

/** A date as "2025-03-14 19:42:10.5", with "+120" for an offset, "Z" for an instant, "~" for no time. */
function show(
  value: unknown,
  clock?: string,
  order: 'day-first' | 'month-first' = 'day-first',
): string | null {
  const date = parseSourceDate(value, order, clock);
  if (date === null) return null;
  if (date.kind === 'instant') return new Date(date.timeMs).toISOString();
  const { year, month, day, hour, minute, second, ms } = date.wall;
  const clockText = date.timed ? ` ${hour}:${minute}:${second}.${ms}` : ' ~';
  return `${year}-${month}-${day}${clockText}${date.offset === null ? '' : ` ${date.offset}`}`;
}

describe('dates of files', () => {
  it.each([
    ['2025-03-14', '2025-3-14 ~'],
    ['2025/3/4', '2025-3-4 ~'],
    ['20250314', '2025-3-14 ~'],
    ['2025-03-14T19:42', '2025-3-14 19:42:0.0'],
    ['2025-03-14 19:42:10', '2025-3-14 19:42:10.0'],
    ['2025-03-14T19:42:10.250+02:00', '2025-3-14 19:42:10.250 120'],
    ['2025-03-14T19:42:10-0530', '2025-3-14 19:42:10.0 -330'],
    ['2025-03-14T19:42:10Z', '2025-03-14T19:42:10.000Z'],
    ['2025-03-14 7:42 PM', '2025-3-14 19:42:0.0'],
    ['2025-03-14 12:05 am', '2025-3-14 0:5:0.0'],
    ['14/03/2025', '2025-3-14 ~'],
    ['3/14/2025, 7:42\u202FPM', '2025-3-14 19:42:0.0'],
    ['14.03.2025 19:42', '2025-3-14 19:42:0.0'],
    ['14.3.99', '1999-3-14 ~'],
    ['March 14, 2025', '2025-3-14 ~'],
    ['Friday, March 14, 2025 at 7:42 PM', '2025-3-14 19:42:0.0'],
    ['14 Mar 2025', '2025-3-14 ~'],
    ['Fri, 14 Mar 2025 19:42:00 +0200', '2025-3-14 19:42:0.0 120'],
    ['14th of March 2025', '2025-3-14 ~'],
    ['1741981320', '2025-03-14T19:42:00.000Z'],
    [1741981320, '2025-03-14T19:42:00.000Z'],
    [1741981320000, '2025-03-14T19:42:00.000Z'],
    ['1741981320.5', '2025-03-14T19:42:00.500Z'],
    ['0005-01-01', '5-1-1 ~'],
  ])('reads %j', (value, expected) => expect(show(value)).toBe(expected));

  it.each([
    '',
    'yesterday',
    '2025-02-29',
    '2025-13-01',
    '31/04/2025',
    '2025-03-14 25:00',
    '2025-03-14 13:00 PM',
    '2025-03-14 banana',
    '2025-03-14T10:00+99:00',
    'Smarch 3, 2025',
    '12',
    NaN,
    Infinity,
    null,
    {},
    ['2025-03-14'],
  ])('refuses %j', (value) => expect(show(value)).toBeNull());

  it('takes the clock of another column', () => {
    expect(show('2025-03-14', '7:42 PM')).toBe('2025-3-14 19:42:0.0');
    expect(show('2025-03-14', ' ')).toBe('2025-3-14 ~');
    expect(show('2025-03-14', 'teatime')).toBeNull();
  });

  it('reads doubtful numbers in the order it is told, and clear ones in their own', () => {
    expect(show('3/4/2025', undefined, 'day-first')).toBe('2025-4-3 ~');
    expect(show('3/4/2025', undefined, 'month-first')).toBe('2025-3-4 ~');
    expect(show('13/4/2025', undefined, 'month-first')).toBe('2025-4-13 ~');
    expect(show('4/13/2025', undefined, 'day-first')).toBe('2025-4-13 ~');
  });

  it.each([
    [['3/4/2025', '25/4/2025'], 'day-first'],
    [['3/4/2025', '4/25/2025'], 'month-first'],
    [['3/4/2025', '5/6/2025'], 'ask'],
    [['13/4/2025', '4/13/2025'], 'ask'],
    [['2025-03-04', 'March 4, 2025', ''], 'none'],
    [['3/3/2025'], 'none'],
  ])('learns the order from %j', (values, order) => {
    expect(dateOrderFrom(values.reduce<typeof NO_EVIDENCE>(addDateEvidence, NO_EVIDENCE))).toBe(order);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[\d/:. T+Z-]{0,30}$/)), (value) => {
        show(value);
      }),
      { numRuns: 1000 },
    );
  });
});

const wall = (month: number, day: number, clock: string) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return { year: 2025, month, day, hour, minute, second: 0, ms: 0 };
};
const utc = (timeMs: number) => new Date(timeMs).toISOString().slice(5, 16);

describe('zones', () => {
  it('reads clocks in summer and winter', () => {
    expect(utc(wallTimeToMs(wall(1, 15, '12:00'), 'Europe/Berlin'))).toBe('01-15T11:00');
    expect(utc(wallTimeToMs(wall(7, 15, '12:00'), 'Europe/Berlin'))).toBe('07-15T10:00');
    expect(utc(wallTimeToMs(wall(1, 15, '12:00'), 'Asia/Kathmandu'))).toBe('01-15T06:15');
    expect(utc(wallTimeToMs(wall(1, 1, '0:00'), 'Pacific/Kiritimati'))).toBe('12-31T10:00');
  });

  it('reads an hour that was skipped, and one that came twice', () => {
    expect(utc(wallTimeToMs(wall(3, 30, '2:30'), 'Europe/Berlin'))).toBe('03-30T01:30');
    expect(utc(wallTimeToMs(wall(10, 26, '2:30'), 'Europe/Berlin'))).toBe('10-26T00:30');
    expect(utc(wallTimeToMs(wall(3, 9, '2:30'), 'America/New_York'))).toBe('03-09T07:30');
  });

  it('names an offset as a zone that shows the same clock', () => {
    for (const minutes of [0, 60, 120, -300, 330, -210, 345, 840, -720]) {
      expect(isKnownZone(zoneOfOffset(minutes))).toBe(true);
      expect(offsetMinutes(Date.UTC(2025, 0, 1), zoneOfOffset(minutes))).toBe(minutes);
    }
    expect(isKnownZone('Mars/Olympus')).toBe(false);
  });
});
