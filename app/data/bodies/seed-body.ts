// The first state of a text that does not come from typing: imports, templates, the sample journal.
// The same id and text give the same bytes on every device, so that seeding twice is seeding once;
// two different seeds for one entry would double its text.
import * as Y from 'yjs';
import type { EntryId } from '#shared/model/ids.ts';
import { bodyText, createBodyDoc, encodeBody } from '#app/data/bodies/body-document.ts';

/** Used for seeds and nothing else; what is typed gets a random one. */
const SEED_CLIENT_ID = 1;

/** The whole text as one insertion. Lone surrogates count as U+FFFD and line ends as "\n". */
export function seedBody(entryId: EntryId, text: string): Uint8Array {
  const doc = createBodyDoc(entryId);
  doc.clientID = SEED_CLIENT_ID;
  if (text !== '') bodyText(doc).insert(0, normaliseText(text));
  const state = encodeBody(doc);
  doc.destroy();
  return state;
}

/** The text as it comes back from the body: whoever seeds a body must store this text beside it. */
export const normaliseText = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/g, '\n');

/** The text in an encoded body. */
export function textOfBody(state: Uint8Array): string {
  const doc = new Y.Doc({ guid: 'reading' });
  Y.applyUpdate(doc, state);
  const text = bodyText(doc).toJSON();
  doc.destroy();
  return text;
}
