// Text as it stands in a paragraph, with its numbered passages and its accents.
import type { Nodes } from 'mdast';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from '#app/ui/class-names.ts';
import type { Accent, Passage, Piece } from './passages.ts';

export type Marking = {
  readonly pieces: ReadonlyMap<Nodes, Piece[]>;
  /** The passage that is being pointed at. */
  readonly activeId: string | null;
  readonly onPassage: ((id: string) => void) | undefined;
};

/** The id of the element at which a passage begins, for scrolling to it. */
export const passageElementId = (id: string) => `passage-${id}`;

type TextPiecesProps = { readonly node: Nodes; readonly value: string; readonly context: Marking };

export const TextPieces = ({ node, value, context }: TextPiecesProps) => {
  const pieces = context.pieces.get(node);
  if (!pieces) return value;
  return pieces.map((piece, index) => (
    // Pieces are cut anew whenever the text or its passages change.
    // oxlint-disable-next-line react/no-array-index-key
    <MarkedPiece key={index} piece={piece} context={context}>
      {piece.text}
    </MarkedPiece>
  ));
};

type MarkedPieceProps = { readonly piece: Piece; readonly context: Marking; readonly children: ReactNode };

const MarkedPiece = ({ piece, context, children }: MarkedPieceProps) => {
  const { passages, starts, ends, accent } = piece;
  const words = accent ? <AccentWords accent={accent}>{children}</AccentWords> : children;
  if (passages.length === 0) return words;
  const isActive = passages.some(({ id }) => id === context.activeId);
  return (
    <mark
      id={starts[0] && passageElementId(starts[0].id)}
      className={classNames(
        'rounded-t-mark border-b-2 border-evidence-line bg-evidence text-ink transition-shadow',
        isActive && 'ring-2 ring-evidence-line',
      )}
    >
      {starts.slice(1).map(({ id }) => (
        <span key={id} id={passageElementId(id)} />
      ))}
      {words}
      {ends.map((passage) => (
        <PassageNumber key={passage.id} passage={passage} onPassage={context.onPassage} />
      ))}
    </mark>
  );
};

const AccentWords = ({ accent, children }: { readonly accent: Accent; readonly children: ReactNode }) =>
  accent.href === undefined ? (
    <span className="font-semibold text-accent-ink">{children}</span>
  ) : (
    <Link href={accent.href} className="font-semibold text-accent-ink hover:underline">
      {children}
    </Link>
  );

type PassageNumberProps = {
  readonly passage: Passage;
  readonly onPassage: ((id: string) => void) | undefined;
};

const PassageNumber = ({ passage, onPassage }: PassageNumberProps) =>
  onPassage ? (
    <button
      type="button"
      aria-label={passage.label}
      onClick={() => onPassage(passage.id)}
      className="relative ms-px px-0.5 align-super font-sans text-[0.65em] leading-none font-semibold before:absolute before:-inset-2"
    >
      {passage.number}
    </button>
  ) : (
    <sup className="ms-px font-sans text-[0.65em] font-semibold">{passage.number}</sup>
  );
