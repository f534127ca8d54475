// What the writer can choose. Each choice holds at once and is saved at once.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Settings } from '#shared/model/settings.ts';
import { updateSettings } from '#app/data/commands/settings-commands.ts';
import { useJournal, useSettings } from '#app/data/journal-context.tsx';
import { weekdayNames } from '#app/data/labels/date-labels.ts';
import { routeTo } from '#app/routes.ts';
import { Card } from '#app/ui/card.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { Switch } from '#app/ui/switch.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { EraseCard } from './erase-card.tsx';
import { SampleCard } from './sample-card.tsx';
import { StorageCard } from './storage-card.tsx';

export const SettingsScreen = () => {
  const { t, i18n } = useLingui();
  const settings = useSettings();
  const change = useChange();
  const weekday = (index: number) => weekdayNames(i18n.locale, index, 'long')[0] ?? '';

  return (
    <Column>
      <PageHeader title={t`Settings`} back={{ href: routeTo('more'), label: t`More` }} />
      <Group title={t`Looks`}>
        <Row label={t`Theme`}>
          <Segmented<Settings['theme']>
            label={t`Theme`}
            value={settings.theme}
            options={[
              { value: 'system', label: t`System` },
              { value: 'light', label: t`Light` },
              { value: 'dark', label: t`Dark` },
            ]}
            onChange={(theme) => change({ theme })}
          />
        </Row>
        <Row label={t`A week begins on`}>
          <Segmented<Settings['weekStart']>
            label={t`A week begins on`}
            value={settings.weekStart}
            options={[
              { value: 'monday', label: weekday(1) },
              { value: 'sunday', label: weekday(0) },
              { value: 'saturday', label: weekday(6) },
            ]}
            onChange={(weekStart) => change({ weekStart })}
          />
        </Row>
      </Group>
      <Group title={t`What is noticed`}>
        <Switch
          label={t`Read my entries on this device`}
          description={t`Finds people, feelings and moments between you, and shows the words it goes by. Nothing is sent anywhere.`}
          checked={settings.analysis}
          onChange={(analysis) => change({ analysis })}
        />
        <Switch
          label={t`Show a quiet note when something sounds dangerous`}
          description={t`You can put it away. It is found on this device and told to nobody.`}
          checked={settings.safetyCard}
          onChange={(safetyCard) => change({ safetyCard })}
        />
      </Group>
      <SectionHeading>
        <Trans>Storage</Trans>
      </SectionHeading>
      <StorageCard />
      <SectionHeading>
        <Trans>Sample journal</Trans>
      </SectionHeading>
      <SampleCard />
      <SectionHeading>
        <Trans>Everything here</Trans>
      </SectionHeading>
      <EraseCard />
    </Column>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <SectionHeading>{title}</SectionHeading>
    <Card className="flex flex-col gap-3">{children}</Card>
  </section>
);

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
    <span aria-hidden className="font-medium">
      {label}
    </span>
    {children}
  </div>
);

function useChange() {
  const { t } = useLingui();
  const journal = useJournal();
  const showToast = useToast();
  const save = async (settings: Partial<Settings>) => {
    const saved = await updateSettings(journal, settings);
    if (!saved.ok) showToast({ message: t`That could not be saved on this device.` });
  };
  return (settings: Partial<Settings>) => void save(settings);
}
