// Draws the app's icons from the one drawing of the mark (app/shell/brand-paths.ts): the SVG, and the
// PNGs that manifests and home screens ask for. Run it after changing the mark:
//   node scripts/render-icons.ts
// What it writes is committed.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { MARK_PATHS, MARK_STROKE } from '#app/shell/brand-paths.ts';
import { launchBrowser } from '#tests/support/browser.ts';

const OUT = fileURLToPath(new URL('../public/icons/', import.meta.url));

/** The light tokens of app/ui/styles/tokens.css, in sRGB, as an icon has no theme. */
const PAPER = '#fcf9f3';
const PINE = '#05635b';
const CLAY = '#a75736';

type Drawing = {
  /** Side of the square of the mark's 32 units, in the 512 of the icon. */
  readonly markSize: number;
  /** Corner of the paper; 0 is the whole square, null no paper at all. */
  readonly corner: number | null;
  readonly colours?: readonly [string, string];
};

const draw = ({ markSize, corner, colours = [PINE, CLAY] }: Drawing): string => {
  const scale = markSize / 32;
  const offset = (512 - markSize) / 2;
  const paper = corner === null ? '' : `<rect width="512" height="512" rx="${corner}" fill="${PAPER}"/>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    paper,
    `<g fill="none" stroke-width="${MARK_STROKE}" stroke-linecap="round"`,
    ` transform="translate(${offset} ${offset}) scale(${scale}) rotate(-40 16 16)">`,
    `<path stroke="${colours[0]}" d="${MARK_PATHS.pine}"/>`,
    `<path stroke="${colours[1]}" d="${MARK_PATHS.clay}"/>`,
    '</g></svg>\n',
  ].join('');
};

/** One sign on a pine disc, for the entries of the app icon's own menu. */
const drawShortcut = (sign: string): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">',
    `<circle cx="48" cy="48" r="46" fill="${PINE}"/>`,
    `<path d="${sign}" fill="none" stroke="${PAPER}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`,
    '</svg>\n',
  ].join('');

const icon = draw({ markSize: 430, corner: 116 });
// A mask may cut away all but the inner 80 % circle.
const maskable = draw({ markSize: 330, corner: 0 });

const PICTURES: readonly { readonly file: string; readonly svg: string; readonly size: number }[] = [
  { file: 'icon-192.png', svg: icon, size: 192 },
  { file: 'icon-512.png', svg: icon, size: 512 },
  { file: 'maskable-192.png', svg: maskable, size: 192 },
  { file: 'maskable-512.png', svg: maskable, size: 512 },
  {
    file: 'monochrome-512.png',
    svg: draw({ markSize: 330, corner: null, colours: ['#fff', '#fff'] }),
    size: 512,
  },
  { file: 'apple-touch-icon.png', svg: draw({ markSize: 390, corner: 0 }), size: 180 },
  { file: 'shortcut-new.png', svg: drawShortcut('M48 28v40M28 48h40'), size: 96 },
  { file: 'shortcut-timeline.png', svg: drawShortcut('M30 34h36M30 48h36M30 62h22'), size: 96 },
  { file: 'shortcut-search.png', svg: drawShortcut('M44 29a15 15 0 1 0 .01 0ZM55 55l12 12'), size: 96 },
];

const render = async (browser: Browser, svg: string, size: number): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
};

await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}icon.svg`, icon);
const browser = await launchBrowser();
for (const { file, svg, size } of PICTURES) {
  const png = await render(browser, svg, size);
  await writeFile(OUT + file, png);
  console.log(`${file}  ${size} px  ${png.length} bytes`);
}
await browser.close();
