// How much this journal takes on the device, and whether the browser has promised to keep it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDevice } from '#app/data/device-context.tsx';
import { useStorageState, type StorageState } from '#app/data/use-storage-state.ts';
import { bytesLabel } from '#app/data/labels/date-labels.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';

export const StorageCard = () => {
  const { i18n } = useLingui();
  const device = useDevice();
  const [state, askAgain] = useStorageState();
  const [refused, setRefused] = useState(false);

  const ask = async () => {
    setRefused((await device.askToKeep()) !== 'kept');
    askAgain();
  };

  return (
    <Card className="flex min-h-24 flex-col gap-2">
      {state?.use ? (
        <p>
          <span className="font-medium">{bytesLabel(i18n.locale, state.use.usedBytes)}</span>{' '}
          <span className="text-ink-3">
            <Trans>of about {bytesLabel(i18n.locale, state.use.quotaBytes)} that this browser allows</Trans>
          </span>
        </p>
      ) : null}
      {state ? <Persistence state={state.persistence} /> : null}
      {state?.persistence === 'may-be-cleared' ? (
        <Button className="self-start" onClick={() => void ask()}>
          <Trans>Ask the browser to keep it</Trans>
        </Button>
      ) : null}
      {refused ? (
        <output className="text-sm text-ink-2">
          <Trans>
            The browser said no for now. It often says yes once the app is installed or used more.
          </Trans>
        </output>
      ) : null}
    </Card>
  );
};

const Persistence = ({ state }: { readonly state: StorageState['persistence'] }) => (
  <p className="text-sm text-ink-2">
    {state === 'kept' ? (
      <Trans>The browser has promised to keep your journal, even when space runs low.</Trans>
    ) : state === 'may-be-cleared' ? (
      <Trans>The browser may clear it when space runs very low.</Trans>
    ) : (
      <Trans>This browser does not say whether it keeps the journal when space runs low.</Trans>
    )}
  </p>
);
