// A file as rows, read as a stream: never more of it in memory than one piece and the row it is in.
import { createCsvRowReader } from '#shared/journal/import/csv-rows.ts';
import type { ReadRow, RowReader } from '#shared/journal/import/import-problem.ts';
import { createJsonLinesReader } from '#shared/journal/import/json-lines.ts';
import type { FileError, FileFormat } from '#app/data/import/import-types.ts';

export type RowBatch = { readonly rows: readonly ReadRow[]; readonly bytesRead: number };

/** The rows of a file in its order, in batches of whatever a piece of it holds. */
export async function* readRows(file: Blob, format: FileFormat): AsyncGenerator<RowBatch> {
  const reader = createRowReader(format);
  // Not fatal: a byte that is no text becomes U+FFFD, and the row that holds it is reported.
  const decoder = new TextDecoder(format.encoding);
  let bytesRead = 0;
  for await (const bytes of piecesOf(file)) {
    bytesRead += bytes.byteLength;
    const rows = reader.push(decoder.decode(bytes, { stream: true }));
    yield { rows, bytesRead };
  }
  const rest = reader.push(decoder.decode());
  yield { rows: [...rest, ...reader.end()], bytesRead };
}

function createRowReader(format: FileFormat): RowReader {
  return format.kind === 'jsonl' ? createJsonLinesReader() : createCsvRowReader(format);
}

// Not `for await` over the stream itself: Safari's streams cannot be iterated.
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
}

export async function readHead(file: Blob, bytes: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, bytes).arrayBuffer());
}

/** The file error that an exception tells of, or null: files move away and permissions end. */
export function toFileError(error: unknown): FileError | null {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return ['NotReadableError', 'NotFoundError', 'NotAllowedError', 'SecurityError'].includes(name)
    ? { type: 'unreadable' }
    : null;
}
