// The field to type into. `/` comes back to it from anywhere on the screen; down goes to the results.
import { useLingui } from '@lingui/react/macro';
import { Search, X } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { isTyping } from '#app/ui/is-typing.ts';
import { TextField } from '#app/ui/text-field.tsx';

type SearchFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onDown: () => void;
  readonly ref: RefObject<HTMLInputElement | null>;
};

export const SearchField = ({ value, onChange, onDown, ref }: SearchFieldProps) => {
  const { t } = useLingui();
  useSlash(ref);
  return (
    <search className="relative block [&_input]:pe-13">
      <TextField
        ref={ref}
        label={t`Search your journal`}
        hideLabel
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={500}
        placeholder={t`Words, person:Sam, #tag`}
        icon={<Search aria-hidden />}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onDown();
          }
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          }
        }}
      />
      {value === '' ? null : (
        <span className="absolute inset-y-0 end-0.5 flex items-center">
          <IconButton
            label={t`Clear`}
            icon={<X aria-hidden />}
            onClick={() => {
              onChange('');
              ref.current?.focus();
            }}
          />
        </span>
      )}
    </search>
  );
};

/** Before the shell's own `/`, which would open this very screen once more. */
function useSlash(ref: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      ref.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [ref]);
}
