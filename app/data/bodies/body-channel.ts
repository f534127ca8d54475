// Keeps one text live in every tab that has it open: updates are relayed over a BroadcastChannel, and
// a newcomer exchanges states with whoever is there. It is only for speed: what it misses arrives
// through the database.
import * as Y from 'yjs';
import { mergeIntoBody } from '#app/data/bodies/body-document.ts';

type Message =
  /** Here is what I have; send what I lack. */
  | { readonly type: 'hello'; readonly stateVector: Uint8Array }
  /** The answer to a hello; asks for what the answering tab lacks in turn. */
  | { readonly type: 'welcome'; readonly stateVector: Uint8Array; readonly update: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array };

export type BodyChannel = { readonly close: () => void };

export function joinBodyChannel(name: string, doc: Y.Doc): BodyChannel {
  const origin = { channel: name };
  if (typeof BroadcastChannel === 'undefined') return { close: () => undefined };
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  const post = (message: Message) => channel.postMessage(message);

  const onUpdate = (update: Uint8Array, from: unknown) => {
    if (from !== origin) post({ type: 'update', update });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.type !== 'hello') mergeIntoBody(doc, data.update, origin);
    if (data.type === 'update') return;
    const update = Y.encodeStateAsUpdate(doc, data.stateVector);
    if (data.type === 'hello') post({ type: 'welcome', stateVector: Y.encodeStateVector(doc), update });
    else post({ type: 'update', update });
  });
  doc.on('update', onUpdate);
  post({ type: 'hello', stateVector: Y.encodeStateVector(doc) });

  return {
    close: () => {
      doc.off('update', onUpdate);
      channel.close();
    },
  };
}

// The other side may be an older or newer version of this code.
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  const { type, update, stateVector } = data as Record<string, unknown>;
  const hasUpdate = update instanceof Uint8Array;
  const hasVector = stateVector instanceof Uint8Array;
  if (type === 'hello') return hasVector;
  return type === 'welcome' ? hasVector && hasUpdate : type === 'update' && hasUpdate;
}
