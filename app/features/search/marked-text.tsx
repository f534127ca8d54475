// Text with the words that were searched for marked in it.
import type { Span } from '#shared/model/analysis.ts';

type MarkedTextProps = {
  readonly text: string;
  /** In order, without overlap. */
  readonly marks: readonly Span[];
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
};

export const MarkedText = ({ text, marks, cutBefore = false, cutAfter = false }: MarkedTextProps) => (
  <>
    {cutBefore ? '… ' : null}
    {marks.map(({ start, end }, index) => (
      <span key={start}>
        {text.slice(marks[index - 1]?.end ?? 0, start)}
        <mark className="rounded-t-mark border-b-2 border-evidence-line bg-evidence text-ink">
          {text.slice(start, end)}
        </mark>
      </span>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
    {cutAfter ? ' …' : null}
  </>
);
