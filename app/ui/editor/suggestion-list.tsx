// The list that an "@" opens. Focus stays in the textarea, which points at the chosen option by
// aria-activedescendant.
import { useEffect, useRef } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import type { CaretPosition } from './caret-position.ts';
import type { Suggestion } from './suggestion-query.ts';

type SuggestionListProps = {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number;
  readonly position: CaretPosition;
  readonly onChoose: (suggestion: Suggestion) => void;
};

const WIDTH = 256;
const GAP = 4;

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

export const SuggestionList = ({
  id,
  label,
  suggestions,
  chosen,
  position,
  onChoose,
}: SuggestionListProps) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <div
      ref={list}
      id={id}
      // The native elements with these roles would take the focus away from the text.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={label}
      className="absolute z-30 max-h-72 max-w-full overflow-y-auto rounded-control border border-border bg-surface p-1 shadow-float"
      style={{
        width: WIDTH,
        left: `min(${Math.round(position.left)}px, calc(100% - ${WIDTH}px))`,
        top: Math.round(position.top + position.lineHeight + GAP),
      }}
    >
      {suggestions.map((suggestion, index) => (
        // The textarea holds the focus and the keys; an option is only pressed.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={suggestion.id}
          id={optionId(id, index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
          className={classNames(
            'flex min-h-11 cursor-pointer items-center justify-between gap-3 rounded-lg px-3',
            index === chosen ? 'bg-accent-soft text-accent-ink' : 'hover:bg-sunken',
          )}
        >
          <span className="truncate font-medium">{suggestion.label}</span>
          {suggestion.detail ? (
            <span className={classNames('shrink-0 text-xs', index !== chosen && 'text-ink-3')}>
              {suggestion.detail}
            </span>
          ) : null}
        </div>
      ))}
    </div>
  );
};
