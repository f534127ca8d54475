// A menu behind one button, on the native popover: top layer, light dismiss and Esc are the browser's.
// Arrow keys, Home and End move; Tab and choosing close. Placed by measuring, as anchor positioning is
// not everywhere yet.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

export type MenuItem = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** A place to go, or something to do; one of them. */
  readonly href?: string;
  readonly onSelect?: () => void;
};

type MenuProps = {
  readonly label: string;
  readonly icon: ReactNode;
  /** `null` draws a line. */
  readonly items: readonly (MenuItem | null)[];
};

const GAP = 4;
const EDGE = 8;

const placeBeside = (menu: HTMLElement, trigger: HTMLElement): void => {
  const box = trigger.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = box.bottom + GAP;
  const fitsBelow = below + height + EDGE <= window.innerHeight;
  const left = Math.min(Math.max(EDGE, box.right - width), window.innerWidth - width - EDGE);
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.max(EDGE, fitsBelow ? below : box.top - GAP - height)}px`;
};

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) {
    if (event.key === 'Tab') event.currentTarget.hidePopover();
    return;
  }
  event.preventDefault();
  items.at(next % items.length)?.focus();
};

export const Menu = ({ label, icon, items }: MenuProps) => {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  return (
    <>
      <IconButton ref={trigger} label={label} icon={icon} popoverTarget={id} aria-haspopup="menu" />
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={moveFocus}
        onToggle={(event) => {
          if (event.newState !== 'open' || !menu.current || !trigger.current) return;
          placeBeside(menu.current, trigger.current);
          menu.current.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
        }}
        className="overlay fixed inset-auto m-0 min-w-56 rounded-card border border-border bg-surface p-1.5 text-ink shadow-float"
      >
        {items.map((item, index) =>
          item ? (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={item.disabled}
              onClick={() => {
                menu.current?.hidePopover();
                if (item.href !== undefined) navigate(item.href);
                item.onSelect?.();
              }}
              className={classNames(
                'flex min-h-11 w-full items-center gap-3 rounded-lg px-3 text-start text-base transition-colors',
                'hover:bg-chip focus:bg-chip disabled:opacity-55 [&_svg]:size-5 [&_svg]:shrink-0',
                item.danger ? 'text-danger' : '[&_svg]:text-ink-3',
              )}
            >
              {item.icon}
              {item.label}
            </button>
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- a line has nothing else to be known by
            <hr key={index} className="my-1.5 border-border" />
          ),
        )}
      </div>
    </>
  );
};
