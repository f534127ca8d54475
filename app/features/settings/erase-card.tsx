// Deletes everything on this device, after a word has been typed. It cannot be undone, so it is not
// one tap away.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDevice } from '#app/data/device-context.tsx';
import { useJournal } from '#app/data/journal-context.tsx';
import { routeTo } from '#app/routes.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const EraseCard = () => {
  const [asking, setAsking] = useState(false);
  return (
    <Card className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 flex-1 basis-56 text-sm text-ink-2">
        <Trans>Deletes every entry, person and setting on this device. There is no copy anywhere else.</Trans>
      </p>
      <Button variant="danger" onClick={() => setAsking(true)}>
        <Trans>Delete everything</Trans>
      </Button>
      <EraseDialog open={asking} onClose={() => setAsking(false)} />
    </Card>
  );
};

const EraseDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useLingui();
  const word = t`delete`;
  const [typed, setTyped] = useState('');
  const { erase, busy, failed } = useErase();
  const close = () => {
    setTyped('');
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t`Delete everything on this device?`}
      description={t`Every entry, person and setting goes, and cannot be brought back.`}
      actions={
        <>
          <Button onClick={close}>
            <Trans>Keep it</Trans>
          </Button>
          <Button
            variant="danger"
            busy={busy}
            disabled={typed.trim().toLocaleLowerCase() !== word.toLocaleLowerCase()}
            onClick={() => void erase()}
          >
            <Trans>Delete everything</Trans>
          </Button>
        </>
      }
    >
      <TextField
        label={t`Type “${word}” to go on`}
        value={typed}
        autoComplete="off"
        autoCapitalize="none"
        error={
          failed
            ? t`The browser did not delete everything. Close other tabs of Resonant and try again.`
            : undefined
        }
        onChange={(event) => setTyped(event.target.value)}
      />
    </Dialog>
  );
};

function useErase() {
  const journal = useJournal();
  const device = useDevice();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const erase = async () => {
    setBusy(true);
    journal.db.close();
    journal.bulk.close();
    try {
      await device.eraseAll();
      // A page without memory of what was: nothing that was open may write again.
      location.assign(routeTo('today'));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setFailed(true);
      setBusy(false);
    }
  };
  return { erase, busy, failed };
}
