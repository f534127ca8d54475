// How it felt: one of five steps, and as many feelings as there were.
import { useLingui } from '@lingui/react/macro';
import type { Feeling, Mood } from '#shared/journal/feelings.ts';
import { feelingOptions, moodWords } from '#app/data/labels/mood-labels.ts';
import { ChipGroup } from '#app/ui/chip.tsx';
import { Glyph } from '#app/ui/glyph.tsx';
import { StepScale } from '#app/ui/step-scale.tsx';

type FeelingsPicksProps = {
  readonly mood: Mood | null;
  readonly feelings: readonly Feeling[];
  readonly onMood: (mood: Mood | null) => void;
  readonly onFeelings: (feelings: Feeling[]) => void;
};

export const FeelingsPicks = ({ mood, feelings, onMood, onFeelings }: FeelingsPicksProps) => {
  const { t, i18n } = useLingui();
  return (
    <>
      <StepScale label={t`How was it?`} labels={moodWords(i18n)} value={mood} onChange={onMood} />
      <ChipGroup
        label={t`How did it feel?`}
        options={feelingOptions(i18n).map((option) => ({ ...option, icon: <Glyph mark={option.value} /> }))}
        value={[...feelings]}
        onChange={onFeelings}
      />
    </>
  );
};
