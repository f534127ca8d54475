// The list of keys, opened by `?`.
import { useLingui } from '@lingui/react/macro';
import { Dialog } from '#app/ui/dialog.tsx';
import { KeyHint } from '#app/ui/key-hint.tsx';

type ShortcutsDialogProps = { readonly open: boolean; readonly onClose: () => void };

export const ShortcutsDialog = ({ open, onClose }: ShortcutsDialogProps) => {
  const { t } = useLingui();
  const keys = [
    { keys: ['n'], label: t`New entry` },
    { keys: ['/'], label: t`Search` },
    { keys: ['g', 't'], label: t`Go to Today` },
    { keys: ['g', 'l'], label: t`Go to the timeline` },
    { keys: ['g', 'p'], label: t`Go to People` },
    { keys: ['g', 'i'], label: t`Go to More` },
    { keys: ['j'], label: t`Next in a list` },
    { keys: ['k'], label: t`Previous in a list` },
    { keys: ['?'], label: t`This list` },
    { keys: ['Esc'], label: t`Close what is open` },
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t`Keyboard`}>
      <dl className="divide-y divide-border">
        {keys.map((row) => (
          <div key={row.label} className="flex min-h-11 items-center justify-between gap-4">
            <dt>{row.label}</dt>
            <dd>
              <KeyHint keys={row.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
