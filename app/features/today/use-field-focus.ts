// Puts the cursor into the composer: when the address asks for it (`/?new=1`), which is then taken out
// of the address, and on the first run.
import { type RefObject, useEffect } from 'react';
import { useSearchParams } from 'wouter';

export function useFieldFocus(composer: RefObject<HTMLElement | null>, wanted: boolean): void {
  const [query, setQuery] = useSearchParams();
  const asked = query.has('new');
  const focus = asked || wanted;

  useEffect(() => {
    const box = composer.current;
    if (!focus || !box) return;
    if (asked) {
      setQuery(
        (before) => {
          before.delete('new');
          return before;
        },
        { replace: true },
      );
    }
    const field = box.querySelector('textarea');
    field?.focus({ preventScroll: !asked });
    // oxlint-disable-next-line react/exhaustive-deps -- once for every wish, whatever else changes
  }, [focus]);
}
