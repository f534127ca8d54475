// Reads the colours out of tokens.css and compares them as WCAG 2.2 does. For the tests of the
// design; never part of the app. OKLCH to linear sRGB: B. Ottosson, "A perceptual color space" (2020).

/** Lightness 0-1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
export type Token = { readonly light: Oklch; readonly dark: Oklch };

const OKLCH = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)[^)]*\)/g;

/** Colours by name without the `--color-` prefix. A colour that is the same on both sides is both. */
export const parseTokens = (css: string): ReadonlyMap<string, Token> => {
  const tokens = new Map<string, Token>();
  for (const [, name, value] of css.matchAll(/--color-([a-z\d-]+):([^;]+);/g)) {
    const colours = [...(value ?? '').matchAll(OKLCH)].map(([, l, c, h]): Oklch => [
      Number(l),
      Number(c),
      Number(h),
    ]);
    const [light, dark = light] = colours;
    if (name && light && dark) tokens.set(name, { light, dark });
  }
  return tokens;
};

const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

/** WCAG relative luminance, 0-1, of the colour as an sRGB screen shows it. */
const luminance = ([lightness, chroma, hue]: Oklch): number => {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 (the same) to 21 (black on white). */
export const contrastRatio = (one: Oklch, other: Oklch): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
