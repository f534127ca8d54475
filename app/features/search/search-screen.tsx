// Search: what is typed is looked for at once, on this device. Searches are not kept.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotebookPen, SearchX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isEmptyQuery, parseSearchQuery } from '#shared/journal/search-query.ts';
import type { SearchAnswer, SearchOrder } from '#app/data/search/search-types.ts';
import { NEW_ENTRY } from '#app/routes.ts';
import { Banner } from '#app/ui/banner.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Column } from '#app/ui/panes.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { SkeletonCards } from '#app/ui/skeleton.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { SearchField } from './search-field.tsx';
import { SearchHelp } from './search-help.tsx';
import { SearchHints } from './search-hints.tsx';
import { focusFirst, SearchResults } from './search-results.tsx';
import { SearchSuggestions } from './search-suggestions.tsx';
import { useSearch } from './use-search.ts';
import { useTypedQuery } from './use-typed-query.ts';

const PAGE = 30;

export const SearchScreen = () => {
  const { t } = useLingui();
  const [text, setText] = useTypedQuery();
  const [order, setOrder] = useState<SearchOrder>('best');
  const [limit, setLimit] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { answer, error, status } = useSearch({ text, order, limit });
  const query = parseSearchQuery(text);
  const idle = isEmptyQuery(query);

  useEffect(() => field.current?.focus(), []);

  const type = (typed: string) => {
    setText(typed);
    setLimit(PAGE);
  };
  const goOn = (typed: string) => {
    type(typed);
    field.current?.focus();
  };

  return (
    <Column>
      <PageHeader title={t`Search`} />
      <div className="flex flex-col gap-4">
        <SearchField value={text} onChange={type} onDown={() => focusFirst(list.current)} ref={field} />
        <ActiveFilters text={text} filters={query.filters} onChange={goOn} />
        <SearchSuggestions text={text} onChange={goOn} />
        {error ? (
          <Banner tone="warn" title={t`The search could not start`}>
            <Trans>Your entries are safe. Load the page again to search.</Trans>
          </Banner>
        ) : null}
        {status && !status.ready && status.total > 0 ? <Indexing {...status} /> : null}
        {answer && !idle ? (
          <>
            <SearchHints answer={answer} />
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Count answer={answer} />
              {query.words.length + query.phrases.length > 0 && answer.total > 1 ? (
                <Segmented
                  label={t`Order`}
                  options={[
                    { value: 'best', label: t`Best match` },
                    { value: 'newest', label: t`Newest` },
                  ]}
                  value={order}
                  onChange={setOrder}
                />
              ) : null}
            </div>
            {answer.total > 0 ? (
              <SearchResults results={answer.results} listRef={list} onLeave={() => field.current?.focus()} />
            ) : (
              <NothingFound empty={answer.status.total === 0} />
            )}
            {answer.total > answer.results.length ? (
              <Button className="self-center" onClick={() => setLimit(limit + PAGE)}>
                <Trans>Show more</Trans>
              </Button>
            ) : null}
          </>
        ) : null}
        {!answer && !error && !idle ? <SkeletonCards count={3} /> : null}
        {idle ? <SearchHelp /> : null}
      </div>
    </Column>
  );
};

const Indexing = ({ indexed, total }: { readonly indexed: number; readonly total: number }) => {
  const { t, i18n } = useLingui();
  const [read, all] = [i18n.number(indexed), i18n.number(total)];
  return (
    <Progress label={t`Still reading your journal`} value={indexed / total} detail={t`${read} of ${all}`} />
  );
};

const Count = ({ answer: { total, near } }: { readonly answer: SearchAnswer }) => (
  <output className={total === 0 ? 'sr-only' : 'text-sm text-ink-3'}>
    {near ? (
      <Trans>No entry has these very words. Nearly so:</Trans>
    ) : (
      <Plural value={total} one="# entry" other="# entries" />
    )}
  </output>
);

const NothingFound = ({ empty }: { readonly empty: boolean }) =>
  empty ? (
    <EmptyState
      icon={<NotebookPen />}
      action={
        <LinkButton href={NEW_ENTRY} variant="primary">
          <Trans>Write something</Trans>
        </LinkButton>
      }
    >
      <Trans>There is nothing to search yet.</Trans>
    </EmptyState>
  ) : (
    <EmptyState icon={<SearchX />}>
      <Trans>No entry has all of that. Fewer words may find it.</Trans>
    </EmptyState>
  );
