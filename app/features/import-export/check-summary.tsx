// The dry run in words: what would come in, who is in it, and what could not be kept.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayOf } from '#shared/journal/days.ts';
import type { ImportCheck } from '#app/data/import/import-types.ts';
import { dateLabel } from '#app/data/labels/date-labels.ts';
import { Switch } from '#app/ui/switch.tsx';

type CheckSummaryProps = {
  readonly check: ImportCheck;
  readonly zone: string;
  readonly addPeople: boolean;
  readonly onAddPeople: (add: boolean) => void;
};

export const CheckSummary = ({ check, zone, addPeople, onAddPeople }: CheckSummaryProps) => {
  const { t } = useLingui();
  const strangers = check.people.filter(({ known }) => !known);
  return (
    <>
      <dl className="divide-y divide-border overflow-clip rounded-card border border-border bg-surface">
        <Fact name={t`New entries`} value={check.usable} strong />
        {check.known > 0 ? (
          <Fact name={t`Already in your journal, left as they are`} value={check.known} />
        ) : null}
        <DateFact check={check} zone={zone} />
        {check.undated > 0 ? <Fact name={t`Without a date in the file`} value={check.undated} /> : null}
        {check.withMood > 0 ? <Fact name={t`With a mood`} value={check.withMood} /> : null}
        {check.withTags > 0 ? <Fact name={t`With tags`} value={check.withTags} /> : null}
        {check.people.length > 0 ? (
          <Row name={t`People named`}>
            {check.people
              .slice(0, 12)
              .map(({ name }) => name)
              .join(', ')}
            {check.people.length > 12 ? ' …' : null}
          </Row>
        ) : null}
      </dl>
      {strangers.length > 0 ? (
        <Switch
          label={t`Add the people named`}
          description={
            <Plural
              value={strangers.length}
              one="One name is new here. You can say more about them later."
              other="# names are new here. You can say more about them later."
            />
          }
          checked={addPeople}
          onChange={onAddPeople}
        />
      ) : null}
      <p className="text-sm text-ink-3">
        <Trans>Columns marked “Keep as it is” stay with their entries and are exported again.</Trans>
      </p>
    </>
  );
};

const DateFact = ({ check, zone }: { readonly check: ImportCheck; readonly zone: string }) => {
  const { t, i18n } = useLingui();
  if (check.firstTime === null || check.lastTime === null) return null;
  const [first, last] = [dayOf(check.firstTime, zone), dayOf(check.lastTime, zone)];
  const [from, to] = [dateLabel(i18n.locale, first), dateLabel(i18n.locale, last)];
  return <Row name={t`From`}>{first === last ? from : t`${from} to ${to}`}</Row>;
};

type FactProps = { readonly name: string; readonly value: number; readonly strong?: boolean };

const Fact = ({ name, value, strong = false }: FactProps) => {
  const { i18n } = useLingui();
  return (
    <Row name={name}>
      <span className={strong ? 'text-lg font-semibold' : undefined}>{i18n.number(value)}</span>
    </Row>
  );
};

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex min-h-12 items-center justify-between gap-6 px-4 py-2">
    <dt className="text-ink-2">{name}</dt>
    <dd className="text-end tabular-nums">{children}</dd>
  </div>
);
