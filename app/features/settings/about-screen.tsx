// What this is, what it promises, and what it is made of.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { routeTo } from '#app/routes.ts';
import { Card } from '#app/ui/card.tsx';
import { ListCard, ListRow } from '#app/ui/list-row.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { LICENCES } from './licences.ts';

export const AboutScreen = () => {
  const { t } = useLingui();
  const version = __APP_VERSION__;
  return (
    <Column>
      <PageHeader title={t`About`} back={{ href: routeTo('more'), label: t`More` }} />
      <p className="font-serif text-reading">
        <Trans>
          Resonant is a private journal of the people in your life. You write what happened and with whom; it
          notices, in your own words, how things are between you, and shows you where it read that.
        </Trans>
      </p>
      <p className="mt-2 text-sm text-ink-3">
        <Trans>Version {version}</Trans>
      </p>
      <SectionHeading>
        <Trans>What it promises, in this order</Trans>
      </SectionHeading>
      <Card>
        <ol className="flex list-decimal flex-col gap-3 ps-5 marker:font-semibold marker:text-ink-3">
          <Kept title={t`What you wrote is never lost.`}>
            <Trans>
              Every keystroke is kept as you type it. What you delete can be taken back for 30 days.
            </Trans>
          </Kept>
          <Kept title={t`It is yours.`}>
            <Trans>It stays on this device. No account, no tracking, and nothing is sent anywhere.</Trans>
          </Kept>
          <Kept title={t`It answers at once.`}>
            <Trans>With or without a network: everything works on the device itself.</Trans>
          </Kept>
          <Kept title={t`Every claim shows its evidence.`}>
            <Trans>Whatever it noticed is marked in your own words. No claim without a passage.</Trans>
          </Kept>
          <Kept title={t`It says when it does not know.`}>
            <Trans>
              It predicts nothing and diagnoses nothing. It is not therapy, and it hears one side.
            </Trans>
          </Kept>
          <Kept title={t`It does no harm.`}>
            <Trans>Where someone may be in danger it turns quiet and careful, on this device only.</Trans>
          </Kept>
        </ol>
      </Card>
      <SectionHeading>
        <Trans>Made with</Trans>
      </SectionHeading>
      <ListCard label={t`Made with`}>
        {LICENCES.map(({ name, licence, by }) => (
          <ListRow key={name} title={name} description={by} trailing={licence} />
        ))}
      </ListCard>
    </Column>
  );
};

const Kept = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <li className="ps-1">
    <span className="font-semibold">{title}</span> <span className="text-ink-2">{children}</span>
  </li>
);
