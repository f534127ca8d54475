// Chance, as the rest of the code may know it.

export type Random = {
  /** An RFC 9562 version 4 UUID, lower case. */
  readonly uuid: () => string;
};
