// The way from a file to identified entries, shared by the dry run and the import, so that the one
// says exactly what the other does.
import type { ImportProblem, SourceRow } from '#shared/journal/import/import-problem.ts';
import { createRowConverter, type ImportedEntry } from '#shared/journal/import/imported-entry.ts';
import { createIdentifier } from '#app/data/import/entry-identity.ts';
import type { ImportJob } from '#app/data/import/import-types.ts';
import { readRows } from '#app/data/import/read-file.ts';
import type { EntryId } from '#shared/model/ids.ts';

export type FoundEntry = { readonly id: EntryId; readonly entry: ImportedEntry };

export type EntryBatch = {
  readonly entries: readonly FoundEntry[];
  readonly problems: readonly ImportProblem[];
  /** Rows read for this batch, with those that give no entry. */
  readonly rows: readonly (SourceRow | null)[];
  readonly bytesRead: number;
};

/** Batches of at most `size` rows, in the order of the file. */
export async function* walkEntries(
  { file, format, settings }: ImportJob,
  size: number,
): AsyncGenerator<EntryBatch> {
  const convert = createRowConverter(settings);
  const identify = createIdentifier();
  for await (const { rows, bytesRead } of readRows(file, format)) {
    for (let from = 0; from < rows.length; from += size) {
      const slice = rows.slice(from, from + size);
      const problems: ImportProblem[] = [];
      const converted: ImportedEntry[] = [];
      for (const { row, problems: found } of slice) {
        problems.push(...found);
        const result = row && convert(row);
        if (!result) continue;
        problems.push(...result.problems);
        if (result.entry) converted.push(result.entry);
      }
      const entries: FoundEntry[] = [];
      for (const { id, entry, problems: found } of await identify(converted)) {
        problems.push(...found);
        if (id !== null) entries.push({ id, entry });
      }
      yield { entries, problems, rows: slice.map(({ row }) => row), bytesRead };
    }
  }
}
