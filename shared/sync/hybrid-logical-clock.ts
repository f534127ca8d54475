// Hybrid logical clock (Kulkarni et al. 2014): timestamps that follow wall time where they can and
// never go back. The text form sorts as the clock does: 9 characters of milliseconds and 4 of counter,
// both base 36, then the device id, so that two devices never make the same one.
import type { DeviceId, Hlc } from '#shared/model/ids.ts';

export type HlcParts = { readonly ms: number; readonly counter: number; readonly deviceId: string };

/** Clocks further ahead than this are taken for wrong: accepted, but not followed. */
export const MAX_DRIFT_MS = 24 * 60 * 60 * 1000;

const MS_WIDTH = 9;
const COUNTER_WIDTH = 4;
const MAX_COUNTER = 36 ** COUNTER_WIDTH - 1;

export function formatHlc({ ms, counter, deviceId }: HlcParts): Hlc {
  const time = Math.max(0, Math.floor(ms)).toString(36).padStart(MS_WIDTH, '0');
  return `${time}-${counter.toString(36).padStart(COUNTER_WIDTH, '0')}-${deviceId}` as Hlc;
}

export function parseHlc(hlc: string): HlcParts | null {
  const match = /^([0-9a-z]{9})-([0-9a-z]{4})-(.+)$/.exec(hlc);
  if (!match) return null;
  const [, ms = '', counter = '', deviceId = ''] = match;
  return { ms: Number.parseInt(ms, 36), counter: Number.parseInt(counter, 36), deviceId };
}

/** The next timestamp of this device: after `last`, and at `nowMs` where the clock has moved on. */
export function tickHlc(last: Hlc | null, nowMs: number, deviceId: DeviceId): Hlc {
  const previous = last === null ? null : parseHlc(last);
  if (!previous || nowMs > previous.ms) return formatHlc({ ms: nowMs, counter: 0, deviceId });
  if (previous.counter < MAX_COUNTER) {
    return formatHlc({ ms: previous.ms, counter: previous.counter + 1, deviceId });
  }
  return formatHlc({ ms: previous.ms + 1, counter: 0, deviceId });
}

/**
 * The clock after seeing `remote`: what this device makes next sorts after it. A remote clock over
 * 24 hours ahead is followed no further than one millisecond past the local one.
 */
export function receiveHlc(last: Hlc | null, remote: Hlc, now: { ms: number; deviceId: DeviceId }): Hlc {
  const seen = parseHlc(remote);
  if (!seen) return last ?? tickHlc(null, now.ms, now.deviceId);
  const ms = seen.ms > now.ms + MAX_DRIFT_MS ? now.ms + 1 : seen.ms;
  const counter = ms === seen.ms ? seen.counter : 0;
  const bounded = formatHlc({ ms, counter, deviceId: now.deviceId });
  return last !== null && last > bounded ? last : bounded;
}
