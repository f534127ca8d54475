// Small pills: a plain label, a link, something that can be removed, or choices that toggle.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

const CHIP = 'inline-flex items-center gap-1.5 rounded-full text-sm font-medium [&_svg]:shrink-0';
/** 36 px to the eye, 44 px to the finger: the gap between rows belongs to the target. */
const TARGET = 'relative min-h-9 px-3.5 before:absolute before:inset-x-0 before:-inset-y-1';

type ChipProps = {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly href?: string;
  readonly tone?: 'plain' | 'accent' | 'clay' | 'evidence';
  /** With it the chip has a remove button, named by `removeLabel`. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
};

const TONES = {
  plain: 'bg-chip text-ink',
  accent: 'bg-accent-soft text-accent-ink',
  clay: 'bg-clay-soft text-clay-ink',
  evidence: 'bg-evidence text-ink',
} as const;

export const Chip = ({ children, icon, href, tone = 'plain', onRemove, removeLabel }: ChipProps) => {
  const { t } = useLingui();
  if (href !== undefined) {
    return (
      <Link href={href} className={classNames(CHIP, TARGET, TONES[tone], 'hover:underline')}>
        {icon}
        {children}
      </Link>
    );
  }
  return (
    <span className={classNames(CHIP, TONES[tone], 'min-h-9 ps-3.5', onRemove ? 'pe-0.5' : 'pe-3.5')}>
      {icon}
      {children}
      {onRemove ? (
        <button
          type="button"
          aria-label={removeLabel ?? t`Remove`}
          onClick={onRemove}
          className="relative inline-flex size-8 items-center justify-center rounded-full before:absolute before:-inset-1.5 hover:bg-border"
        >
          <X aria-hidden className="size-4" />
        </button>
      ) : null}
    </span>
  );
};

type ToggleChipProps = {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly disabled?: boolean;
};

export const ToggleChip = ({ pressed, onPress, icon, children, disabled }: ToggleChipProps) => (
  <button
    type="button"
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onPress}
    className={classNames(
      CHIP,
      TARGET,
      'border-[1.5px] transition-colors disabled:opacity-55',
      pressed
        ? 'border-accent bg-accent-soft text-accent-ink'
        : 'border-transparent bg-chip hover:border-border-strong',
    )}
  >
    {icon}
    {children}
  </button>
);

export type ChipOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
};

type ChipGroupProps<Value extends string> = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly ChipOption<Value>[];
  readonly value: readonly Value[];
  /** The new choice, in the order of `options`. */
  readonly onChange: (value: Value[]) => void;
  /** Several may be on at once (default); otherwise choosing one puts out the other. */
  readonly multiple?: boolean;
  /** Further chips after the options, such as "Add". */
  readonly children?: ReactNode;
};

const toggled = <Value extends string>(props: ChipGroupProps<Value>, chosen: Value): Value[] => {
  const on = props.value.includes(chosen);
  if (props.multiple === false) return on ? [] : [chosen];
  return props.options
    .map((option) => option.value)
    .filter((value) => (value === chosen ? !on : props.value.includes(value)));
};

export const ChipGroup = <Value extends string>(props: ChipGroupProps<Value>) => (
  <fieldset>
    <legend className={props.hideLabel ? 'sr-only' : 'mb-2.5 text-reading leading-6 font-semibold'}>
      {props.label}
    </legend>
    <div className="flex flex-wrap gap-2">
      {props.options.map((option) => (
        <ToggleChip
          key={option.value}
          pressed={props.value.includes(option.value)}
          onPress={() => props.onChange(toggled(props, option.value))}
          icon={option.icon}
        >
          {option.label}
        </ToggleChip>
      ))}
      {props.children}
    </div>
  </fieldset>
);
