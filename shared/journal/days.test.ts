import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysOfMonth, isZone } from '#shared/journal/days.ts';

describe('days', () => {
  it('are those of the zone that the moment was lived in', () => {
    const time = Date.UTC(2026, 10, 21, 23, 30);
    expect(dayOf(time, 'UTC')).toBe('2026-11-21');
    expect(dayOf(time, 'Asia/Tokyo')).toBe('2026-11-22');
    expect(dayOf(time, 'America/Los_Angeles')).toBe('2026-11-21');
  });

  it('fall back on UTC where the zone is unknown', () => {
    expect(dayOf(0, 'Nowhere/Land')).toBe('1970-01-01');
    expect(isZone('Nowhere/Land')).toBe(false);
    expect(isZone('Europe/Lisbon')).toBe(true);
    expect(isZone('UTC')).toBe(true);
  });

  it('move over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(daysOfMonth('2023-02')).toHaveLength(28);
    expect(daysOfMonth('2026-11').at(-1)).toBe('2026-11-30');
  });
});
