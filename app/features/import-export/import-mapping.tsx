// Between choosing and importing: what the columns mean, and what that comes to.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { columnOf } from '#shared/journal/import/columns.ts';
import type { ImportSession, ImportState } from '#app/data/import/import-session.ts';
import { bytesLabel } from '#app/data/labels/date-labels.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button } from '#app/ui/button.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { CheckSummary } from './check-summary.tsx';
import { ColumnList } from './column-list.tsx';
import { ERRORS } from './import-labels.ts';
import { ImportOptions } from './import-options.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ProblemList } from './problem-list.tsx';

type ImportMappingProps = {
  readonly state: Extract<ImportState, { step: 'mapping' }>;
  readonly session: ImportSession;
};

export const ImportMapping = ({ state, session }: ImportMappingProps) => {
  const { i18n } = useLingui();
  const { inspection, settings, check, checking, error, addPeople } = state;
  const hasText = columnOf(settings.mapping, 'text') !== null || columnOf(settings.mapping, 'title') !== null;
  return (
    <div className="flex flex-col gap-4">
      <FileCard state={state} onReset={session.reset} />
      {error ? (
        <Banner tone="danger" urgent title={i18n._(ERRORS[error.type].title)}>
          {i18n._(ERRORS[error.type].text)}
        </Banner>
      ) : null}
      <section aria-labelledby="import-columns" className="flex flex-col gap-4">
        <SectionHeading id="import-columns">
          <Trans>What the columns mean</Trans>
        </SectionHeading>
        <ColumnList
          columns={inspection.columns}
          mapping={settings.mapping}
          onChange={(column, target) => void session.setColumn(column, target)}
        />
        <ImportOptions state={state} session={session} />
      </section>
      {hasText ? null : (
        <Banner tone="warn">
          <Trans>No column is the text yet. Say which one holds your words.</Trans>
        </Banner>
      )}
      {checking ? <Checking share={checking.share} /> : null}
      {check && hasText ? (
        <>
          <section aria-labelledby="import-summary" className="flex flex-col gap-4">
            <SectionHeading id="import-summary">
              <Trans>What will happen</Trans>
            </SectionHeading>
            <CheckSummary
              check={check}
              zone={settings.zone}
              addPeople={addPeople}
              onAddPeople={session.setAddPeople}
            />
          </section>
          {check.problems.length > 0 ? (
            <section aria-labelledby="import-problems">
              <SectionHeading id="import-problems">
                <Trans>What needs a look</Trans>
              </SectionHeading>
              <ProblemList problems={check.problems} />
            </section>
          ) : null}
          {check.preview.length > 0 ? (
            <section aria-labelledby="import-preview">
              <SectionHeading id="import-preview">
                <Trans>The first entries</Trans>
              </SectionHeading>
              <ImportPreview entries={check.preview} />
            </section>
          ) : null}
          <StartBar check={check} checking={checking !== null} onStart={() => void session.start()} />
        </>
      ) : hasText && !error ? (
        <SkeletonCards count={2} />
      ) : null}
    </div>
  );
};

const FileCard = ({
  state: { file, inspection },
  onReset,
}: {
  readonly state: ImportMappingProps['state'];
  readonly onReset: () => void;
}) => {
  const { i18n } = useLingui();
  const size = bytesLabel(i18n.locale, file.size);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-border bg-surface p-4">
      <FileText aria-hidden className="size-6 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1 basis-40">
        <p className="font-medium wrap-anywhere">{file.name}</p>
        <p className="text-sm text-ink-3">
          {inspection.format.kind === 'jsonl' ? (
            <Trans>JSON Lines, {size}</Trans>
          ) : (
            <Trans>CSV, {size}</Trans>
          )}
        </p>
      </div>
      <Button onClick={onReset}>
        <Trans>Another file</Trans>
      </Button>
    </div>
  );
};

const Checking = ({ share }: { readonly share: number }) => {
  const { t } = useLingui();
  return <Progress label={t`Reading the file`} value={share} />;
};

const StartBar = ({
  check,
  checking,
  onStart,
}: {
  readonly check: NonNullable<ImportMappingProps['state']['check']>;
  readonly checking: boolean;
  readonly onStart: () => void;
}) => {
  if (check.usable === 0) {
    return (
      <Banner tone="warn">
        {check.known > 0 ? (
          <Trans>All of it is in your journal already.</Trans>
        ) : (
          <Trans>No row of this file gives an entry. Is the right column the text?</Trans>
        )}
      </Banner>
    );
  }
  return (
    <div className="sticky bottom-[var(--bar-height,0px)] -mx-5 border-t border-border bg-bg py-3 ps-5 pe-24 desk:pe-5">
      <Button variant="primary" className="w-full desk:w-auto" busy={checking} onClick={onStart}>
        <Plural value={check.usable} one="Import # entry" other="Import # entries" />
      </Button>
    </div>
  );
};
