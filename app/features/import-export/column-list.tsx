// What each column of the file means, with its first values beside it.
import { Trans, useLingui } from '@lingui/react/macro';
import { COLUMN_TARGETS, type ColumnMapping, type ColumnTarget } from '#shared/journal/import/columns.ts';
import type { InspectedColumn } from '#app/data/import/import-types.ts';
import { Select } from '#app/ui/select.tsx';
import { TARGET_LABELS } from './import-labels.ts';

type ColumnListProps = {
  readonly columns: readonly InspectedColumn[];
  readonly mapping: ColumnMapping;
  readonly onChange: (column: string, target: ColumnTarget) => void;
};

export const ColumnList = ({ columns, mapping, onChange }: ColumnListProps) => {
  const { t, i18n } = useLingui();
  const options = COLUMN_TARGETS.map((value) => ({ value, label: i18n._(TARGET_LABELS[value]) }));
  return (
    <ul
      aria-label={t`Columns`}
      className="divide-y divide-border overflow-clip rounded-card border border-border bg-surface"
    >
      {columns.map(({ name, samples }) => (
        <li
          key={name}
          className="flex flex-col gap-2 px-4 py-3 desk:flex-row desk:items-center desk:justify-between desk:gap-6"
        >
          <div className="min-w-0 flex-1">
            <p className="font-medium wrap-anywhere">{name}</p>
            <p className="truncate text-sm text-ink-3">
              {samples.length > 0 ? samples.join(' · ') : <Trans>Always empty</Trans>}
            </p>
          </div>
          <Select
            className="desk:w-52"
            label={t`Meaning of ${name}`}
            hideLabel
            options={options}
            value={mapping.get(name) ?? 'rest'}
            onChange={(target) => onChange(name, target)}
          />
        </li>
      ))}
    </ul>
  );
};
