// Single-key commands on the whole window. Silent while someone is typing, with a modifier held (those
// belong to the browser), and while a dialog or a menu is open.
import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './is-typing.ts';

const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  isTyping(event.target) ||
  document.querySelector('dialog:modal, [popover]:popover-open') !== null;

/** `event.key` to what it does. A handler that ran has the event to itself. */
export type KeyHandlers = Readonly<Partial<Record<string, (event: KeyboardEvent) => void>>>;

export const useKeys = (handlers: KeyHandlers): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const handle = handlers[event.key];
    if (!handle || isTaken(event)) return;
    event.preventDefault();
    handle(event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
