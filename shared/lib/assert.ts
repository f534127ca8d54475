// Bugs are thrown, never returned: an assertion that fails is a mistake in this code base.

/** Throws `AssertionError` when `condition` is falsy. The message must hold no words of the journal. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}

/** Marks the end of an exhaustive switch: the compiler refuses it while a case is missing. */
export function assertNever(value: never): never {
  throw new AssertionError(`unexpected variant of type ${typeof value}`);
}

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}
