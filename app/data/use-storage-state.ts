// What the browser says of its storage, for the screens that tell about it.
import { useCallback, useEffect, useState } from 'react';
import type { DeviceStorage } from '#shared/ports/device-storage.ts';
import { useDevice } from '#app/data/device-context.tsx';

export type StorageState = {
  readonly persistence: Awaited<ReturnType<DeviceStorage['persistence']>>;
  readonly use: Awaited<ReturnType<DeviceStorage['use']>>;
};

/** What the browser says of its storage now, null until it has answered; and a way to ask again. */
export function useStorageState(): readonly [StorageState | null, () => void] {
  const device = useDevice();
  const [state, setState] = useState<StorageState | null>(null);
  const read = useCallback(async () => {
    const [persistence, storageUse] = await Promise.all([device.persistence(), device.use()]);
    return { persistence, use: storageUse };
  }, [device]);

  useEffect(() => {
    let isCurrent = true;
    void read().then((answer) => isCurrent && setState(answer));
    return () => {
      isCurrent = false;
    };
  }, [read]);

  return [state, () => void read().then(setState)];
}
