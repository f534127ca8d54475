// What makes a mounted textarea an editor: the binding to its Y.Text, the "@" list, and the marks
// behind the text. Loaded lazily, because it holds Yjs; what was typed before it arrived is kept.
import { Plural } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useId, useRef, type RefObject } from 'react';
import type * as Y from 'yjs';
import { layerClass, type FieldLook } from './editor-field.tsx';
import { keepValid, moveHighlights, type Highlight } from './highlight-ranges.ts';
import { createMirror, hasFieldSizing, type Mirror } from './mirror.ts';
import type { Delta, Splice } from './splice.ts';
import { SuggestionList } from './suggestion-list.tsx';
import type { Suggestion } from './suggestion-query.ts';
import { bindTextarea, type TextBinding } from './text-binding.ts';
import { useSuggestions } from './use-suggestions.ts';

export type EditorLayerProps = {
  readonly element: HTMLTextAreaElement;
  readonly text: Y.Text;
  readonly look?: FieldLook;
  /** What the element showed before anybody typed; see BindOptions. */
  readonly shown?: string;
  /** What the element shows when the text is taken away from it. */
  readonly leave?: 'value' | 'empty';
  /** Whether an input method is composing at the moment of binding. */
  readonly isComposing?: () => boolean;
  readonly suggestions?: readonly Suggestion[];
  /** Names the list, for those who hear it. */
  readonly suggestionsLabel: string;
  /** Marks in the text as it was when they were made; those that do not fit any more are left out. */
  readonly highlights?: readonly Highlight[];
  readonly onSuggest?: (suggestion: Suggestion) => void;
  /** Ctrl or Command with Enter. */
  readonly onSubmit?: () => void;
  readonly onBound?: () => void;
  /** After each change of the text, by whomever. */
  readonly onText?: (text: string) => void;
};

const NONE: readonly never[] = [];
/** Marks lay the whole text out a second time: too much for a book. */
const MAX_MARKED_LENGTH = 100_000;

export const EditorLayer = ({
  element,
  text,
  look = 'card',
  suggestions = NONE,
  suggestionsLabel,
  highlights = NONE,
  onSuggest,
  ...props
}: EditorLayerProps) => {
  const listId = useId();
  const container = useRef<HTMLDivElement>(null);
  const edit = useRef<((splice: Splice) => void) | null>(null);
  const marks = useMarks(container, element, highlights);
  const { list, choose } = useSuggestions({
    element,
    listId,
    layerClass: layerClass(look),
    suggestions,
    edit,
    onChoose: onSuggest,
  });

  const onShown = useEffectEvent((delta: Delta, shown: string) => {
    marks.move(delta, shown);
    props.onText?.(shown);
  });
  const bind = useEffectEvent((target: HTMLTextAreaElement, source: Y.Text) =>
    bindTextarea(target, source, {
      ...(props.shown !== undefined && { shown: props.shown }),
      composing: props.isComposing?.() ?? false,
      onShown: (delta, shown) => onShown(delta, shown),
    }),
  );
  const detach = useEffectEvent((binding: TextBinding) => binding.detach(props.leave));
  const announce = useEffectEvent(() => {
    marks.paint();
    props.onText?.(element.value);
    props.onBound?.();
  });
  const submit = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey) || !props.onSubmit)
      return;
    event.preventDefault();
    props.onSubmit();
  });

  useEffect(() => {
    const binding = bind(element, text);
    edit.current = binding.edit;
    const onKeyDown = (event: KeyboardEvent) => submit(event);
    element.addEventListener('keydown', onKeyDown);
    announce();
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      edit.current = null;
      detach(binding);
    };
  }, [element, text]);

  return (
    <>
      <div ref={container} aria-hidden className={layerClass(look)} />
      {list ? (
        <SuggestionList
          id={listId}
          label={suggestionsLabel}
          suggestions={list.matches}
          chosen={list.chosen}
          position={list.position}
          onChoose={choose}
        />
      ) : null}
      <output className="sr-only">
        {list ? <Plural value={list.matches.length} one="# suggestion" other="# suggestions" /> : null}
      </output>
    </>
  );
};

/** The marks behind the text: `paint` takes them as given, `move` after each change of the text. */
function useMarks(
  container: RefObject<HTMLDivElement | null>,
  element: HTMLTextAreaElement,
  highlights: readonly Highlight[],
) {
  const mirror = useRef<Mirror>(null);
  const current = useRef<readonly Highlight[]>(highlights);

  const show = (text: string, next: readonly Highlight[]) => {
    if (container.current) mirror.current ??= createMirror(container.current, { sizes: !hasFieldSizing() });
    current.current = text.length > MAX_MARKED_LENGTH ? NONE : next;
    mirror.current?.show(text, current.current);
  };
  const paint = useEffectEvent((given: readonly Highlight[]) =>
    show(element.value, keepValid(given, element.value)),
  );
  useEffect(() => paint(highlights), [highlights]);

  return {
    paint: () => show(element.value, keepValid(highlights, element.value)),
    move: (delta: Delta, text: string) => show(text, moveHighlights(current.current, delta, text)),
  };
}
