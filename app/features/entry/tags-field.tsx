// Tags: typed with Enter or a comma, taken away with a press.
import { useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import { toTags } from '#shared/journal/import/source-values.ts';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { TextField } from '#app/ui/text-field.tsx';

type TagsFieldProps = {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
};

export const TagsField = ({ tags, onChange }: TagsFieldProps) => {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const add = () => {
    const added = toTags(typed).filter((tag) => !tags.includes(tag));
    setTyped('');
    if (added.length > 0) onChange([...tags, ...added]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ',') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div>
      <div className="flex items-end gap-2">
        <TextField
          label={t`Tags`}
          value={typed}
          enterKeyHint="done"
          autoCapitalize="none"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <Button onClick={add}>{t`Add`}</Button>
      </div>
      {tags.length > 0 ? (
        <ul className="mt-3 flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag}>
              <Chip
                onRemove={() => onChange(tags.filter((other) => other !== tag))}
                removeLabel={t`Remove the tag ${tag}`}
              >
                {tag}
              </Chip>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
