// Shows Markdown as React elements, with numbered passages over the exact words. Must never turn a
// text into anything that runs or fetches: no HTML (parse-markdown.ts reads none), no images, and
// links only to what safeLink allows, through a question that the caller asks.
import { useLingui } from '@lingui/react/macro';
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import { safeLink } from './links.ts';
import { TextPieces, type Marking } from './marked-text.tsx';
import { blocksOf, parseMarkdown } from './parse-markdown.ts';
import { cutPassages, type Accent, type Passage } from './passages.ts';

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
const MANY_BLOCKS = 200;
const SKIPPED_OUT_OF_SIGHT = '[contain-intrinsic-size:auto_6rem] [content-visibility:auto]';

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
    isLong: root.children.length > MANY_BLOCKS,
  };
  return (
    // A line end is a line end: people do not write two spaces before it.
    <div
      className="flex flex-col gap-4 font-serif text-reading wrap-break-word whitespace-pre-line"
      dir="auto"
    >
      {blocksOf(root, { omitTitle }).map((node) => (
        <Fragment key={keyOf(node)}>{renderNode(node, context, 0)}</Fragment>
      ))}
    </div>
  );
};

type Rendering = Marking & {
  readonly source: string;
  readonly onLink: ((url: string) => void) | undefined;
  readonly imageLabel: string;
  /** So many blocks that those out of sight should not be laid out. */
  readonly isLong: boolean;
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
      return <p className={classNames(context.isLong && SKIPPED_OUT_OF_SIGHT)}>{children()}</p>;
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
    // None of these is read by the parser as it is set up; should one appear, it stays as typed.
    case 'definition':
    case 'delete':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'html':
    case 'imageReference':
    case 'linkReference':
    case 'table':
    case 'tableCell':
    case 'tableRow':
    case 'yaml':
      break;
  }
  return sourceOf(node, context.source);
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
