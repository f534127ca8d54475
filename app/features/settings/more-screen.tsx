// Everything that is not written every day.
import { Trans, useLingui } from '@lingui/react/macro';
import { Activity, FileInput, Info, Search, Settings2, Trash2 } from 'lucide-react';
import { useQuery } from '#app/data/journal-context.tsx';
import { listTrash } from '#app/data/queries/entry-queries.ts';
import { routeTo } from '#app/routes.ts';
import { ListCard, ListRow } from '#app/ui/list-row.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { SectionHeading } from '#app/ui/section-heading.tsx';

export const MoreScreen = () => {
  const { t } = useLingui();
  const trash = useQuery(listTrash)?.length ?? 0;
  return (
    <Column>
      <PageHeader title={t`More`} />
      <ListCard label={t`Journal`}>
        <ListRow
          href={routeTo('search')}
          leading={<Search aria-hidden />}
          title={t`Search`}
          description={t`Words, people, feelings and days`}
        />
        <ListRow
          href={routeTo('import')}
          leading={<FileInput aria-hidden />}
          title={t`Bring in entries`}
          description={t`From a file of another journal`}
        />
        <ListRow
          href={routeTo('trash')}
          leading={<Trash2 aria-hidden />}
          title={t`Trash`}
          description={t`What you deleted, for 30 days`}
          trailing={trash > 0 ? trash : undefined}
        />
      </ListCard>
      <SectionHeading>
        <Trans>The app</Trans>
      </SectionHeading>
      <ListCard label={t`The app`}>
        <ListRow
          href={routeTo('settings')}
          leading={<Settings2 aria-hidden />}
          title={t`Settings`}
          description={t`Looks, what is noticed, storage`}
        />
        <ListRow
          href={routeTo('diagnostics')}
          leading={<Activity aria-hidden />}
          title={t`Diagnostics`}
          description={t`What this device holds, in numbers`}
        />
        <ListRow
          href={routeTo('about')}
          leading={<Info aria-hidden />}
          title={t`About`}
          description={t`What it promises, and what it is made of`}
        />
      </ListCard>
    </Column>
  );
};
