// What this device holds, in numbers: for whoever wants to know, and for asking for help. Never a word
// of the journal.
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { bytesLabel } from '#app/data/labels/date-labels.ts';
import { routeTo } from '#app/routes.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/card.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { OutboxTable } from './outbox-table.tsx';
import { reportText, type Report } from './report.ts';
import { useReport } from './use-report.ts';

export const DiagnosticsScreen = () => {
  const { t } = useLingui();
  const report = useReport();
  return (
    <Column>
      <PageHeader title={t`Diagnostics`} back={{ href: routeTo('more'), label: t`More` }} />
      {report ? <ReportView report={report} /> : <SkeletonCards count={3} />}
    </Column>
  );
};

const ReportView = ({ report }: { readonly report: Report }) => {
  const { t, i18n } = useLingui();
  const number = (value: number) => i18n.number(value);
  const bytes = (value: number | null) => (value === null ? t`unknown` : bytesLabel(i18n.locale, value));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-60 text-sm text-ink-2">
          <Trans>Numbers and ids only. No word of your journal is in here.</Trans>
        </p>
        <CopyButton report={report} />
      </div>
      <SectionHeading>
        <Trans>This device</Trans>
      </SectionHeading>
      <Facts>
        <Fact name={t`Version`}>{report.version}</Fact>
        <Fact name={t`Analyser`}>{report.analyser}</Fact>
        <Fact name={t`Waiting to be read`}>{number(report.pendingAnalyses)}</Fact>
        <Fact name={t`Storage in use`}>{bytes(report.usedBytes)}</Fact>
        <Fact name={t`Storage allowed`}>{bytes(report.quotaBytes)}</Fact>
        <Fact name={t`Storage promise`}>{report.persistence}</Fact>
        <Fact name={t`Device id`}>{report.deviceId}</Fact>
      </Facts>
      <SectionHeading>
        <Trans>Rows</Trans>
      </SectionHeading>
      <Facts>
        {report.tables.map(({ table, rows }) => (
          <Fact key={table} name={table}>
            {number(rows)}
          </Fact>
        ))}
      </Facts>
      <SectionHeading aside={number(report.outboxRows)}>
        <Trans>Waiting to be sent</Trans>
      </SectionHeading>
      <OutboxTable lines={report.outbox} total={report.outboxRows} />
    </>
  );
};

const Facts = ({ children }: { readonly children: ReactNode }) => (
  <Card flush>
    <dl className="divide-y divide-border">{children}</dl>
  </Card>
);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex items-baseline justify-between gap-4 px-4 py-2.5 text-sm">
    <dt className="shrink-0 text-ink-3">{name}</dt>
    <dd className="min-w-0 text-end font-medium break-all">{children}</dd>
  </div>
);

const CopyButton = ({ report }: { readonly report: Report }) => {
  const { t } = useLingui();
  const showToast = useToast();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reportText(report));
      setCopied(true);
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      showToast({ message: t`The browser did not allow copying.` });
    }
  };
  return (
    <Button icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t`Copied` : t`Copy`}</span>
    </Button>
  );
};
