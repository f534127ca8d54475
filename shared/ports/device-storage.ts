// What the browser does with what is stored on this device, as the rest of the code may know it.

export type DeviceStorage = {
  /** 'kept': the browser has promised not to clear it when space runs low. 'unknown': it cannot say. */
  readonly persistence: () => Promise<'kept' | 'may-be-cleared' | 'unknown'>;
  /** Asks for that promise; may show a question. */
  readonly askToKeep: () => Promise<'kept' | 'may-be-cleared' | 'unknown'>;
  /** In bytes, as the browser estimates it; null where it cannot say. */
  readonly use: () => Promise<{ readonly usedBytes: number; readonly quotaBytes: number } | null>;
  /** Deletes every database and note of this app on this device, for good. */
  readonly eraseAll: () => Promise<void>;
};
