// Bringing a journal in from a file: choose, look, import, and take back.
import { useLingui } from '@lingui/react/macro';
import { useImportSession } from '#app/data/import/use-import-session.ts';
import { routeTo } from '#app/routes.ts';
import { Banner } from '#app/ui/banner.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { FileDrop } from './file-drop.tsx';
import { ERRORS } from './import-labels.ts';
import { ImportMapping } from './import-mapping.tsx';
import { ImportDone, ImportRunning } from './import-result.tsx';
import { PastImports } from './past-imports.tsx';

export const ImportScreen = () => {
  const { t, i18n } = useLingui();
  const [state, session] = useImportSession();
  const isChoosing = state.step === 'choose' || state.step === 'looking';
  const error = state.step === 'choose' ? state.error : null;
  const current = state.step === 'running' || state.step === 'done' ? state.importId : null;
  return (
    <Column>
      <PageHeader title={t`Import`} back={{ href: routeTo('more'), label: t`More` }} />
      <div className="flex flex-col gap-4">
        {error ? (
          <Banner tone="warn" urgent title={i18n._(ERRORS[error.type].title)}>
            {i18n._(ERRORS[error.type].text)}
            {state.step === 'choose' && state.fileName !== null ? (
              <span className="block pt-1 text-ink-3 wrap-anywhere">{state.fileName}</span>
            ) : null}
          </Banner>
        ) : null}
        {isChoosing ? (
          <FileDrop busy={state.step === 'looking'} onFile={(file) => void session.choose(file)} />
        ) : null}
        {state.step === 'mapping' ? <ImportMapping state={state} session={session} /> : null}
        {state.step === 'running' ? <ImportRunning state={state} session={session} /> : null}
        {state.step === 'done' ? <ImportDone state={state} session={session} /> : null}
        {state.step === 'mapping' ? null : <PastImports current={current} />}
      </div>
    </Column>
  );
};
