// When the "@" list is open, what is in it, and which keys it takes. While an input method composes,
// all keys are the input method's: Enter there chooses a candidate, not a suggestion. The list stays
// open all the same, because Android composes every word, and can be pressed.
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { measureCaret, type CaretPosition } from './caret-position.ts';
import type { Splice } from './splice.ts';
import { findSuggestionQuery, matchSuggestions, type Suggestion } from './suggestion-query.ts';
import { optionId } from './suggestion-list.tsx';

type OpenList = {
  readonly at: number;
  readonly query: string;
  readonly matches: readonly Suggestion[];
  readonly chosen: number;
  readonly position: CaretPosition;
};

type UseSuggestions = {
  readonly element: HTMLTextAreaElement;
  readonly listId: string;
  readonly layerClass: string;
  readonly suggestions: readonly Suggestion[];
  readonly edit: RefObject<((splice: Splice) => void) | null>;
  readonly onChoose: ((suggestion: Suggestion) => void) | undefined;
};

export function useSuggestions({ element, listId, layerClass, suggestions, edit, onChoose }: UseSuggestions) {
  const [list, setList] = useState<OpenList | null>(null);
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);

  const refresh = useEffectEvent(() => {
    const { selectionStart, selectionEnd, ownerDocument } = element;
    const hasCaret = selectionStart === selectionEnd && ownerDocument.activeElement === element;
    const found =
      hasCaret && suggestions.length > 0 ? findSuggestionQuery(element.value, selectionStart) : null;
    if (found === null || found.at !== dismissedAt) setDismissedAt(null);
    const matches = found && found.at !== dismissedAt ? matchSuggestions(suggestions, found.query) : [];
    if (!found || matches.length === 0) return setList(null);
    if (list?.at === found.at && list.query === found.query) return;
    const frame = element.parentElement;
    const position =
      list?.at === found.at
        ? list.position
        : frame && measureCaret(frame, { text: element.value, offset: found.at, className: layerClass });
    setList(position ? { ...found, matches, chosen: 0, position } : null);
  });

  const choose = (suggestion: Suggestion) => {
    if (!list) return;
    // Ends a composition, which may not be written into.
    element.blur();
    element.focus();
    edit.current?.({ at: list.at, remove: list.query.length + 1, insert: suggestion.label });
    setList(null);
    onChoose?.(suggestion);
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!list || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { matches, chosen } = list;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = event.key === 'Enter' || event.key === 'Tab' ? matches[chosen] : undefined;
    if (step === undefined && picked === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step !== undefined) setList({ ...list, chosen: (chosen + step + matches.length) % matches.length });
    else if (picked) choose(picked);
    else {
      setDismissedAt(list.at);
      setList(null);
    }
  });

  useEffect(() => {
    const stop = listen(element, {
      onChange: () => refresh(),
      onKeyDown: (event) => onKeyDown(event),
      onLeave: () => setList(null),
    });
    // The "@" may have been typed while this code was still loading.
    const frame = requestAnimationFrame(() => refresh());
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [element]);

  useListAttributes(element, listId, list?.chosen ?? null);
  return { list, choose };
}

/** The textarea points at the list and at the chosen option. */
function useListAttributes(element: HTMLTextAreaElement, listId: string, chosen: number | null): void {
  useEffect(() => {
    element.setAttribute('aria-autocomplete', 'list');
    setOrRemove(element, 'aria-controls', chosen === null ? null : listId);
    setOrRemove(element, 'aria-activedescendant', chosen === null ? null : optionId(listId, chosen));
  }, [element, listId, chosen]);
}

type Listeners = {
  readonly onChange: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
};

function listen(element: HTMLTextAreaElement, { onChange, onKeyDown, onLeave }: Listeners): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('input', onChange, { signal });
  element.ownerDocument.addEventListener('selectionchange', onChange, { signal });
  element.addEventListener('keydown', onKeyDown, { signal, capture: true });
  element.addEventListener('blur', onLeave, { signal });
  return () => listening.abort();
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
