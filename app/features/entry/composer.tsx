// Where an entry begins: a field that can be typed into before anything else is there, how it felt,
// who was there, and Save. Nothing is asked first.
import { Trans, useLingui } from '@lingui/react/macro';
import { AtSign } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import { useQuery } from '#app/data/journal-context.tsx';
import { listPeople } from '#app/data/queries/person-queries.ts';
import { Button } from '#app/ui/button.tsx';
import { CaptureField, type CaptureHandle } from '#app/ui/editor/capture-field.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { FeelingsPicks } from './feelings-picks.tsx';
import { PeoplePicks } from './people-picks.tsx';
import type { DraftState } from './use-draft.ts';
import { usePeopleSuggestions } from './use-people-suggestions.ts';

/** Fetched while the writer writes: no part of the first load, and there when it is wanted. */
const loadSavedNotice = () => import('./saved-notice.tsx');
const SavedNotice = lazy(async () => ({ default: (await loadSavedNotice()).SavedNotice }));

export const Composer = ({ draft: state }: { readonly draft: DraftState }) => {
  const { t } = useLingui();
  const { draft, source, open, pick } = state;
  const field = useRef<CaptureHandle>(null);
  const people = useQuery(listPeople);
  const suggestions = usePeopleSuggestions(people);
  const { save, busy, savedId, dismiss } = useSave(state, field);

  return (
    <div className="flex flex-col gap-3">
      <CaptureField
        ref={field}
        label={t`New entry`}
        placeholder={t`What happened, and with whom?`}
        source={source}
        open={open}
        eager={draft !== null && draft !== undefined}
        suggestions={suggestions}
        suggestionsLabel={t`People`}
        onBound={() => void loadSavedNotice().catch(() => undefined)}
        onSubmit={() => void save()}
      />
      <div className="flex items-center justify-between gap-3">
        {people?.some(({ archived }) => !archived) ? (
          <IconButton
            label={t`Mention someone`}
            icon={<AtSign aria-hidden />}
            className="-ms-2.5"
            // The field keeps the focus, and the phone its keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => field.current?.insert('@')}
          />
        ) : (
          <span />
        )}
        <Button variant="primary" busy={busy} className="min-w-24" onClick={() => void save()}>
          <Trans>Save</Trans>
        </Button>
      </div>
      {savedId === null ? null : (
        <Suspense>
          <SavedNotice id={savedId} onClose={dismiss} />
        </Suspense>
      )}
      <div className="mt-3 flex flex-col gap-6">
        <FeelingsPicks
          mood={draft?.mood ?? null}
          feelings={draft?.feelings ?? []}
          onMood={(mood) => pick({ mood })}
          onFeelings={(feelings) => pick({ feelings })}
        />
        <PeoplePicks
          people={people ?? []}
          value={draft?.people ?? []}
          onChange={(picked) => pick({ people: picked })}
        />
      </div>
    </div>
  );
};

function useSave(state: DraftState, field: RefObject<CaptureHandle | null>) {
  const { t } = useLingui();
  const showToast = useToast();
  const [busy, setBusy] = useState(false);
  const [savedId, setSavedId] = useState<EntryId | null>(null);
  const { draft } = state;
  const hasPicks =
    draft !== null &&
    draft !== undefined &&
    (draft.mood !== null || draft.feelings.length + draft.people.length > 0);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    const text = await field.current?.ready();
    if (text && text.toJSON().trim() === '' && !hasPicks) field.current?.focus();
    else {
      const id = text ? await state.save() : null;
      if (id) setSavedId(id);
      else showToast({ message: t`Not saved yet. What you wrote is still here.` });
    }
    setBusy(false);
  };
  return { save, busy, savedId, dismiss: () => setSavedId(null) };
}
