// Shows Markdown as React elements, with numbered passages over the exact words. Must never turn a
// text into anything that runs or fetches: no HTML (parse-markdown.ts reads none), no images, and
// links only to what safeLink allows, through a question that the caller asks.
import { useLingui } from '@lingui/react/macro';
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from '#app/ui/class-names.ts';
import { safeLink } from './links.ts';
import { blocksOf, parseMarkdown } from './parse-markdown.ts';
import { cutPassages, type Accent, type Passage, type Piece } from './passages.ts';

type MarkdownViewProps = {
  readonly source: string;
  /** Leave out the heading that the text begins with: it stands above as the page's title. */
  readonly omitTitle?: boolean;
  readonly passages?: readonly Passage[];
  readonly accents?: readonly Accent[];
  /** The passage that is being pointed at. */
  readonly activeId?: string | null;
  readonly onPassage?: (id: string) => void;
  /** Asks before a link is opened. Without it links are words. */
  readonly onLink?: (url: string) => void;
};

const NONE: readonly never[] = [];
/** Deeper than anyone writes; what is deeper is shown as it was typed. */
const MAX_DEPTH = 40;

/** The id of the element at which a passage begins, for scrolling to it. */
export const passageElementId = (id: string) => `passage-${id}`;

export const MarkdownView = ({
  source,
  omitTitle = false,
  passages = NONE,
  accents = NONE,
  activeId = null,
  onPassage,
  onLink,
}: MarkdownViewProps) => {
  const { t } = useLingui();
  const root = useMemo(() => parseMarkdown(source), [source]);
  const pieces = useMemo(
    () => cutPassages(source, root, { passages, accents }),
    [source, root, passages, accents],
  );
  const context: Rendering = {
    source,
    pieces,
    activeId,
    onPassage,
    onLink,
    imageLabel: t`Picture`,
  };
  return (
    <div className="flex flex-col gap-4 font-serif text-reading wrap-break-word" dir="auto">
      {blocksOf(root, { omitTitle }).map((node) => (
        <Fragment key={keyOf(node)}>{renderNode(node, context, 0)}</Fragment>
      ))}
    </div>
  );
};

type Rendering = {
  readonly source: string;
  readonly pieces: ReadonlyMap<Nodes, Piece[]>;
  readonly activeId: string | null;
  readonly onPassage: ((id: string) => void) | undefined;
  readonly onLink: ((url: string) => void) | undefined;
  readonly imageLabel: string;
};

const keyOf = (node: Nodes) => `${node.type}-${node.position?.start.offset ?? 0}`;

function renderNode(node: RootContent, context: Rendering, depth: number): ReactNode {
  if (depth > MAX_DEPTH) return sourceOf(node, context.source);
  const children = () =>
    'children' in node
      ? node.children.map((child) => (
          <Fragment key={keyOf(child)}>{renderNode(child, context, depth + 1)}</Fragment>
        ))
      : null;
  switch (node.type) {
    case 'paragraph':
      return <p className="[content-visibility:auto] [contain-intrinsic-size:auto_3rem]">{children()}</p>;
    case 'heading':
      return createElement(
        `h${Math.min(6, node.depth + 1)}`,
        { className: classNames('font-bold', node.depth <= 2 ? 'mt-2 text-lg' : 'mt-1') },
        children(),
      );
    case 'text':
      return <TextPieces node={node} value={node.value} context={context} />;
    case 'inlineCode':
      return (
        <code className="rounded-mark bg-sunken px-1 font-mono text-[0.9em]">
          <TextPieces node={node} value={node.value} context={context} />
        </code>
      );
    case 'code':
      return (
        <pre className="overflow-x-auto rounded-control bg-sunken p-3 font-mono text-sm whitespace-pre-wrap">
          <TextPieces node={node} value={node.value} context={context} />
        </pre>
      );
    case 'emphasis':
      return <em>{children()}</em>;
    case 'strong':
      return <strong className="font-bold">{children()}</strong>;
    case 'blockquote':
      return (
        <blockquote className="flex flex-col gap-3 border-s-2 border-border-strong ps-4">
          {children()}
        </blockquote>
      );
    case 'list':
      return <ListBlock list={node}>{children()}</ListBlock>;
    case 'listItem':
      return (
        <li className="ps-1">
          {node.children.map((child) => renderItemChild(child, { node, context, depth }))}
        </li>
      );
    case 'thematicBreak':
      return <hr className="mx-auto my-2 w-1/4 border-border-strong" />;
    case 'break':
      return <br />;
    case 'link':
      return (
        <TextLink url={node.url} onLink={context.onLink}>
          {children()}
        </TextLink>
      );
    case 'image':
      return <em>[{node.alt || context.imageLabel}]</em>;
    default:
      return sourceOf(node, context.source);
  }
}

const sourceOf = (node: Nodes, source: string) =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

type ItemChild = { readonly node: ListItem; readonly context: Rendering; readonly depth: number };

/** The paragraph of a tight list's item is a line, not a paragraph. */
function renderItemChild(child: RootContent, { node, context, depth }: ItemChild): ReactNode {
  const isLine = child.type === 'paragraph' && !node.spread;
  const parts = isLine ? child.children : [child];
  return (
    <Fragment key={keyOf(child)}>
      {parts.map((part) => (
        <Fragment key={keyOf(part)}>{renderNode(part, context, depth + 1)}</Fragment>
      ))}
    </Fragment>
  );
}

const ListBlock = ({ list, children }: { readonly list: List; readonly children: ReactNode }) =>
  list.ordered ? (
    <ol start={list.start ?? 1} className="flex list-decimal flex-col gap-1 ps-6">
      {children}
    </ol>
  ) : (
    <ul className="flex list-disc flex-col gap-1 ps-6">{children}</ul>
  );

type TextLinkProps = {
  readonly url: string;
  readonly onLink: ((url: string) => void) | undefined;
  readonly children: ReactNode;
};

const TextLink = ({ url, onLink, children }: TextLinkProps) => {
  const href = safeLink(url);
  if (href === null || !onLink) return children;
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      target="_blank"
      className="text-accent-ink underline underline-offset-3"
      onClick={(event) => {
        event.preventDefault();
        onLink(href);
      }}
    >
      {children}
    </a>
  );
};

type TextPiecesProps = { readonly node: Nodes; readonly value: string; readonly context: Rendering };

const TextPieces = ({ node, value, context }: TextPiecesProps) => {
  const pieces = context.pieces.get(node);
  const keepsLines = node.type !== 'text';
  if (!pieces) return <Lines text={value} plain={keepsLines} />;
  return pieces.map((piece, index) => (
    // Pieces are cut anew whenever the text or its passages change.
    // oxlint-disable-next-line react/no-array-index-key
    <MarkedPiece key={index} piece={piece} context={context}>
      <Lines text={piece.text} plain={keepsLines} />
    </MarkedPiece>
  ));
};

/** A line end is a line end: people do not write two spaces before it. */
const Lines = ({ text, plain }: { readonly text: string; readonly plain: boolean }) => {
  if (plain || !text.includes('\n')) return text;
  return text.split('\n').map((line, index) => (
    // Lines have nothing but their place to be known by.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
};

type MarkedPieceProps = { readonly piece: Piece; readonly context: Rendering; readonly children: ReactNode };

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
