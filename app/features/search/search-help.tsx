// How to search, for whoever wants to know.
import { Trans } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

type ExampleProps = { readonly codes: readonly string[]; readonly children: ReactNode };

const Example = ({ codes, children }: ExampleProps) => (
  <div className="flex flex-col gap-x-4 gap-y-1 py-2 desk:flex-row desk:items-baseline">
    <dt className="flex shrink-0 flex-wrap gap-1.5 desk:w-56">
      {codes.map((code) => (
        <code key={code} className="rounded-lg bg-sunken px-1.5 py-0.5 font-mono text-sm">
          {code}
        </code>
      ))}
    </dt>
    <dd className="text-sm text-ink-2">{children}</dd>
  </div>
);

export const SearchHelp = () => (
  <details className="group rounded-card border border-border bg-surface">
    <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 rounded-card px-4 font-medium [&::-webkit-details-marker]:hidden">
      <Trans>How to search</Trans>
      <ChevronDown aria-hidden className="size-5 text-ink-3 transition-transform group-open:rotate-180" />
    </summary>
    <dl className="divide-y divide-border px-4 pb-3">
      <Example codes={['lake picnic']}>
        <Trans>Entries with both words, or words that begin so.</Trans>
      </Example>
      <Example codes={['"the long way"']}>
        <Trans>These words, in this order.</Trans>
      </Example>
      <Example codes={['lake -rain']}>
        <Trans>Without a word. It works before a filter too.</Trans>
      </Example>
      <Example codes={['person:Sam', 'person:"Aunt May"']}>
        <Trans>Someone who is in it.</Trans>
      </Example>
      <Example codes={['#work', 'tag:work']}>
        <Trans>A tag.</Trans>
      </Example>
      <Example codes={['mood:<3', 'mood:4..5']}>
        <Trans>Your mood, from 1 (rough) to 5 (great).</Trans>
      </Example>
      <Example codes={['feeling:joy', 'pattern:repair']}>
        <Trans>A feeling you ticked, or something the app noticed.</Trans>
      </Example>
      <Example codes={['after:2024', 'before:2025-03']}>
        <Trans>From the start of 2024 until the end of February 2025.</Trans>
      </Example>
      <Example codes={['on:2025-03-14']}>
        <Trans>A day; a month or a year work too.</Trans>
      </Example>
      <Example codes={['is:favourite', 'is:private', 'has:title']}>
        <Trans>Favourites; locked entries and those that stay on this device; entries with a title.</Trans>
      </Example>
    </dl>
    <p className="px-4 pb-4 text-sm text-ink-3">
      <Trans>
        Locked entries are found by filters, never by their words. What you search for is not kept.
      </Trans>
    </p>
  </details>
);
