// Modal dialogs and sheets on the native <dialog>: the browser keeps focus inside, gives it back, and
// closes on Esc. Pressing beside it closes too. What is inside is mounted only while it is open.
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** Buttons; the one that goes on comes last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children?: ReactNode;
};

const FRAME =
  'overlay w-full border border-border bg-surface text-ink shadow-float open:flex flex-col overflow-hidden';
const CENTRED = 'm-auto max-h-[85dvh] max-w-[calc(100%-2rem)] rounded-sheet';
const FROM_BELOW =
  'mx-auto mt-auto mb-0 max-h-[88dvh] max-w-full rounded-t-sheet border-b-0 [--overlay-travel:100%] ' +
  'desk:my-auto desk:max-h-[85dvh] desk:rounded-sheet desk:border-b desk:[--overlay-travel:8px]';

/** Pressing the backdrop reaches the dialog element itself; pressing inside reaches a child. */
const isBackdrop = (event: MouseEvent<HTMLDialogElement>): boolean => {
  if (event.target !== event.currentTarget) return false;
  const box = event.currentTarget.getBoundingClientRect();
  return (
    event.clientX < box.left ||
    event.clientX > box.right ||
    event.clientY < box.top ||
    event.clientY > box.bottom
  );
};

const Modal = ({ placement, ...props }: DialogProps & { readonly placement: string }) => {
  const { t } = useLingui();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const { open, onClose } = props;

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    // Keyboard closing is the dialog's own (Esc); the click handler is for the backdrop only.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      aria-describedby={props.description ? `${id}-text` : undefined}
      onClose={onClose}
      onClick={(event) => {
        if (isBackdrop(event)) event.currentTarget.close();
      }}
      className={classNames(FRAME, placement, props.wide ? 'desk:max-w-2xl' : 'desk:max-w-lg')}
    >
      {open ? (
        <>
          <header className="flex items-start justify-between gap-3 px-5 pt-4 pb-2">
            <h2 id={`${id}-title`} className="pt-2 font-serif text-lg font-bold">
              {props.title}
            </h2>
            <IconButton
              label={t`Close`}
              icon={<X aria-hidden />}
              className="-me-2"
              onClick={() => ref.current?.close()}
            />
          </header>
          <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pb-5">
            {props.description ? (
              <p id={`${id}-text`} className="text-ink-2">
                {props.description}
              </p>
            ) : null}
            {props.children}
          </div>
          {props.actions ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-border px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {props.actions}
            </footer>
          ) : null}
        </>
      ) : null}
    </dialog>
  );
};

/** In the middle of the screen: a question, a short form. */
export const Dialog = (props: DialogProps) => <Modal {...props} placement={CENTRED} />;

/** From the bottom edge on a phone, in the middle on a desktop: choices and longer forms. */
export const Sheet = (props: DialogProps) => <Modal {...props} placement={FROM_BELOW} />;

type ConfirmDialogProps = Omit<DialogProps, 'actions' | 'wide'> & {
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
};

export const ConfirmDialog = ({ confirmLabel, danger, busy, onConfirm, ...dialog }: ConfirmDialogProps) => {
  const { t } = useLingui();
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button onClick={dialog.onClose}>{t`Cancel`}</Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy ?? false} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
};
