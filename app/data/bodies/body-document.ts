// The Yjs document of an entry's text: which type holds it, and how states are read into it. Must
// never keep a client id from one opening to the next: an id used again after a rollback made two
// devices differ for ever with equal state vectors.
import * as Y from 'yjs';
import type { EntryId } from '#shared/model/ids.ts';

const TEXT_KEY = 'text';

/** An empty document. The id as guid spares the random one that Yjs would make. */
export const createBodyDoc = (entryId: EntryId): Y.Doc => new Y.Doc({ guid: entryId });

/** The Markdown source. */
export const bodyText = (doc: Y.Doc): Y.Text => doc.getText(TEXT_KEY);

/** The whole document as one V1 update, encoded from the document and never by merging updates. */
export const encodeBody = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

/** Merges an update; false where its bytes are no update, and then the document is as it was. */
export function mergeIntoBody(doc: Y.Doc, update: Uint8Array, origin: unknown): boolean {
  // Looked at before it is applied: an update that breaks off half way would be applied half.
  if (!isUpdate(update)) return false;
  Y.applyUpdate(doc, update, origin);
  return true;
}

export function isUpdate(value: unknown): value is Uint8Array {
  if (!(value instanceof Uint8Array)) return false;
  try {
    Y.decodeUpdate(value);
    return true;
  } catch {
    return false;
  }
}

export function isSameState(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
