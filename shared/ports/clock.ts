// Time, as the rest of the code may know it.

export type Clock = {
  /** Milliseconds since 1970-01-01T00:00Z. May jump in either direction. */
  readonly now: () => number;
  /** The IANA time zone of the device now, e.g. "Europe/Lisbon". */
  readonly zone: () => string;
};
