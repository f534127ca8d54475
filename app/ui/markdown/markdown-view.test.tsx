import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { MarkdownView } from './markdown-view.tsx';

beforeAll(() => {
  i18n.setMessagesCompiler((message) => [message]);
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});

type Options = Omit<ComponentProps<typeof MarkdownView>, 'source'>;

const render = (source: string, options: Options = {}) =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <Router ssrPath="/">
        <MarkdownView source={source} {...options} />
      </Router>
    </I18nProvider>,
  );
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '');
const onLink = () => undefined;

describe('MarkdownView', () => {
  it('shows what people write', () => {
    const html = render('# A walk\n\nWith **Maya**, *slowly*.\n\n- one\n- two\n\n> she said');
    expect(html).toContain('<h2');
    expect(html).not.toContain('<h1');
    expect(html).toContain('<strong class="font-bold">Maya</strong>');
    expect(html).toContain('<em>slowly</em>');
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toContain('<blockquote');
  });

  it('leaves the title out where it stands above', () => {
    expect(plain(render('# A walk\n\nText', { omitTitle: true }))).toBe('Text');
    expect(plain(render('Text\n\n# Later', { omitTitle: true }))).toBe('TextLater');
  });

  it('keeps line ends', () => {
    expect(render('one\ntwo')).toMatch(/whitespace-pre-line.*one\ntwo/s);
  });

  it('loses no words to syntax that few people mean', () => {
    for (const text of [
      '[note]: remember this',
      'underlined\n===',
      '    indented',
      'a &amp; b',
      '<3 and <b>bold</b>',
    ]) {
      const shown = plain(render(text))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }
  });

  it('numbers its passages', () => {
    const html = render('I said I was scared. Fine.', {
      passages: [{ id: 'a', start: 7, end: 19, number: 1, label: 'Passage 1: openness' }],
      onPassage: () => undefined,
    });
    expect(html).toContain('<mark id="passage-a"');
    expect(html).toMatch(/I was scared<button[^>]*aria-label="Passage 1: openness"[^>]*>1<\/button><\/mark>/);
  });

  it('shows names in the accent, as a link where there is an address', () => {
    const html = render('With Maya', { accents: [{ start: 5, end: 9, href: '/person/1' }] });
    expect(html).toMatch(/<a [^>]*href="\/person\/1"[^>]*>Maya<\/a>/);
  });
});

describe('hostile text', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<a href="javascript:alert(1)">x</a>',
    '<!-- --><style>*{}</style>',
  ])('shows %s as words', (text) => {
    const html = render(text);
    expect(html).not.toMatch(/<(?:img|script|svg|iframe|style|a)\b/i);
    expect(plain(html)).toContain('&lt;');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](http://example.com)',
    '[x](//example.com)',
    '[x](/people)',
    '<javascript:alert(1)>',
  ])('opens no link from %s', (text) => {
    expect(render(text, { onLink })).not.toContain('<a ');
  });

  it('opens links to the web and mail, only by asking', () => {
    expect(render('[x](https://example.com/a)', { onLink })).toContain('href="https://example.com/a"');
    expect(render('<mailto:a@example.com>', { onLink })).toContain('href="mailto:a@example.com"');
    expect(render('[x](https://example.com)')).not.toContain('<a ');
  });

  it('fetches no pictures', () => {
    const html = render('![our dog](https://example.com/dog.png) ![](data:image/png;base64,AAAA)');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('example.com');
    expect(plain(html)).toBe('[our dog] [Picture]');
  });

  it.each([
    ['a megabyte', 'Walked home with Maya. '.repeat(45_000)],
    ['a megabyte in paragraphs', 'Walked *home* with Maya.\n\n'.repeat(40_000)],
    ['brackets', '['.repeat(50_000)],
    ['nested quotes', `${'>'.repeat(20_000)} x`],
    ['nested lists', Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n')],
    ['nested lists on one line', `${'- '.repeat(5000)}x`],
    ['emphasis', '**a'.repeat(20_000)],
    ['half links', '[a](<b'.repeat(20_000)],
    ['backticks', Array.from({ length: 3000 }, (_, index) => '`'.repeat((index % 60) + 1)).join(' ')],
  ])('does not hang on %s', (_name, text) => {
    const start = performance.now();
    const html = render(text, { passages: [{ id: 'a', start: 0, end: 10, number: 1, label: '' }] });
    expect(performance.now() - start).toBeLessThan(2500);
    expect(plain(html).length).toBeGreaterThan(0);
  });

  it('shows emoji, marks and right-to-left text whole', () => {
    const text = 'שלום 👩‍👩‍👧 é';
    expect(plain(render(text))).toBe(text);
    expect(render(text)).toContain('dir="auto"');
  });
});
