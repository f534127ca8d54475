// Hands the device's storage, behind its port, to the screens that tell about it.
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { assert } from '#shared/lib/assert.ts';
import type { DeviceStorage } from '#shared/ports/device-storage.ts';

const DeviceContext = createContext<DeviceStorage | null>(null);

type DeviceProviderProps = { readonly device: DeviceStorage; readonly children: ReactNode };

export function DeviceProvider({ device, children }: DeviceProviderProps) {
  return <DeviceContext value={device}>{children}</DeviceContext>;
}

export function useDevice(): DeviceStorage {
  const device = use(DeviceContext);
  assert(device, 'useDevice needs a DeviceProvider above it');
  return device;
}

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
