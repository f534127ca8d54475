// Names as the writer gives them: trimmed, without line breaks or lone surrogates, 1 to 80 UTF-16
// units.

export const MAX_NAME_LENGTH = 80;

/** The name as it is kept, or null where nothing is left of it. */
export function normaliseName(input: string): string | null {
  const name = input
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME_LENGTH)
    .toWellFormed()
    .trim();
  return name === '' ? null : name;
}

export const isWellFormedName = (name: string): boolean => normaliseName(name) === name;
