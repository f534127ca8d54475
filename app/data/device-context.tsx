// Hands the device's storage, behind its port, to the screens that tell about it.
import { createContext, use, type ReactNode } from 'react';
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
