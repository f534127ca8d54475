// Short messages that something was done, with a way back. One live region for the whole app; a toast
// stays while it is pointed at or holds the focus, so that nobody loses "Undo" to a clock.
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';

type ToastMessage = {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** How long it stays; 6 seconds, 10 with an action. */
  readonly durationMs?: number;
};

type ShowToast = (toast: ToastMessage) => void;
type Shown = ToastMessage & { readonly key: number };

const ToastContext = createContext<ShowToast | null>(null);

/** `showToast({ message, action? })`. A new toast takes the place of the one before. */
export const useToast = (): ShowToast => {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast outside ToastProvider');
  return show;
};

const Toast = ({ toast, onDone }: { readonly toast: Shown; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const timer = useRef<number>(undefined);
  const { durationMs = toast.action ? 10_000 : 6_000 } = toast;

  const start = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(onDone, durationMs);
  }, [durationMs, onDone]);
  const hold = () => window.clearTimeout(timer.current);

  useEffect(() => {
    start();
    return () => window.clearTimeout(timer.current);
  }, [start]);

  return (
    <div
      onPointerEnter={hold}
      onPointerLeave={start}
      onFocus={hold}
      onBlur={start}
      className="arrive pointer-events-auto flex min-h-12 max-w-md items-center gap-1 rounded-control bg-ink py-0.5 ps-4 pe-1 text-bg shadow-float"
    >
      <span className="py-2 pe-2 text-sm font-medium">{toast.message}</span>
      {toast.action ? (
        <button
          type="button"
          onClick={() => {
            toast.action?.onAction();
            onDone();
          }}
          className="min-h-11 shrink-0 rounded-lg px-3 text-sm font-bold whitespace-nowrap underline underline-offset-4 focus-visible:outline-bg"
        >
          {toast.action.label}
        </button>
      ) : null}
      <button
        type="button"
        aria-label={t`Dismiss`}
        onClick={onDone}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-lg focus-visible:outline-bg"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
};

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState<Shown | null>(null);
  const nextKey = useRef(0);
  const show = useCallback<ShowToast>((toast) => {
    nextKey.current += 1;
    setShown({ ...toast, key: nextKey.current });
  }, []);
  const clear = useMemo(() => () => setShown(null), []);

  return (
    <ToastContext value={show}>
      {children}
      <output
        aria-live="polite"
        data-print="none"
        className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--bar-height,0px)+1rem)] z-40 flex justify-center pe-[var(--fab-space,0px)] desk:justify-end desk:pe-0"
      >
        {shown ? <Toast key={shown.key} toast={shown} onDone={clear} /> : null}
      </output>
    </ToastContext>
  );
};
