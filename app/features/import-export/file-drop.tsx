// Choosing a file, or dropping one.
import { Trans, useLingui } from '@lingui/react/macro';
import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { classNames } from '#app/ui/class-names.ts';

type FileDropProps = { readonly busy: boolean; readonly onFile: (file: File) => void };

export const FileDrop = ({ busy, onFile }: FileDropProps) => {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const take = (file: File | null | undefined) => {
    if (file && !busy) onFile(file);
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };

  return (
    // Dropping is a second way: the button works for everyone.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        take(event.dataTransfer.files[0]);
      }}
      className={classNames(
        'flex flex-col items-center gap-4 rounded-card border-2 border-dashed px-6 py-12 text-center transition-colors',
        over ? 'border-accent bg-accent-soft' : 'border-border-strong bg-surface',
      )}
    >
      <FileUp aria-hidden className="size-8 text-ink-3" />
      <p id={`${id}-text`} className="max-w-[34ch] text-ink-2">
        <Trans>
          A CSV or JSON Lines file with one entry a row. It is read on this device and goes nowhere else.
        </Trans>
      </p>
      <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>
        {busy ? <Trans>Looking at it…</Trans> : <Trans>Choose a file</Trans>}
      </Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={t`File to import`}
        aria-describedby={`${id}-text`}
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,text/csv,text/plain,application/json"
        className="sr-only"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file may be chosen again, after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
};
