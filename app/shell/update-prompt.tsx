// Says quietly that a new version is ready. It waits until nobody is writing: not while a field has the
// focus and keys are still coming. It never reloads by itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { isTyping } from '#app/ui/is-typing.ts';

/** In a field, but no key for this long: reading, not writing. */
const PAUSE_MS = 20_000;

/** True from the first moment, while `active`, at which nobody writes. It does not go back. */
const useQuietMoment = (active: boolean): boolean => {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!active || quiet) return undefined;
    let timer = 0;
    const look = () => {
      window.clearTimeout(timer);
      if (isTyping(document.activeElement)) timer = window.setTimeout(() => setQuiet(true), PAUSE_MS);
      else timer = window.setTimeout(() => (isTyping(document.activeElement) ? look() : setQuiet(true)), 0);
    };
    const events = ['focusin', 'focusout', 'keydown', 'input'] as const;
    for (const event of events) document.addEventListener(event, look);
    look();
    return () => {
      window.clearTimeout(timer);
      for (const event of events) document.removeEventListener(event, look);
    };
  }, [active, quiet]);
  return active && quiet;
};

export const UpdatePrompt = ({ onApply }: { readonly onApply: () => void }) => {
  const { t } = useLingui();
  const [dismissed, setDismissed] = useState(false);
  const shown = useQuietMoment(!dismissed);
  return (
    <output
      data-print="none"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--bar-height)+1rem)] z-30 flex justify-center pe-(--fab-space)"
    >
      {shown ? (
        <span className="arrive pointer-events-auto flex min-h-12 items-center gap-1 rounded-full border border-border bg-surface py-0.5 ps-5 pe-1 text-sm shadow-float">
          <span className="font-medium">
            <Trans>A new version is ready</Trans>
          </span>
          <button
            type="button"
            onClick={onApply}
            className="min-h-11 rounded-full px-3 font-bold text-accent-ink underline underline-offset-4"
          >
            <Trans>Reload</Trans>
          </button>
          <IconButton label={t`Later`} icon={<X aria-hidden />} onClick={() => setDismissed(true)} />
        </span>
      ) : null}
    </output>
  );
};
