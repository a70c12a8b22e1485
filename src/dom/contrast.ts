import { mediaQuery } from './optional-apis.js';

/** Red, green and blue from 0 to 1, and opacity. */
type Color = readonly [number, number, number, number];

const WHITE: Color = [1, 1, 1, 1];
const BLACK: Color = [0, 0, 0, 1];

/**
 * The contrast between the text of an element and the colour behind it, from 1 to 21 (WCAG 2.2). Undefined if it cannot be
 * known: a background image, or a colour that is not in sRGB.
 *
 * @param box the element whose ground counts; by default the element itself
 */
export function contrastOf(element: Element, box = element): number | undefined {
  const ground = groundOf(box);
  const text = parse(getComputedStyle(element).color);
  return ground && text && contrastBetween(over(text, ground), ground);
}

/** Whether black text is easier to read on an element than white text. Undefined if that cannot be known. */
export function isLight(element: Element): boolean | undefined {
  const ground = groundOf(element);
  return ground && contrastBetween(BLACK, ground) > contrastBetween(WHITE, ground);
}

/** The colour behind the text of an element: its background over those of its ancestors, also outside of shadow roots. */
function groundOf(element: Element): Color | undefined {
  const layers: Color[] = [];
  for (let box: Element | null = element; box; box = parentOf(box)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    const color = parse(backgroundColor);
    if (!color || backgroundImage !== 'none') return undefined;
    if (color[3] === 1) return layers.reduceRight((ground, layer) => over(layer, ground), color);
    layers.push(color);
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), canvasOf(element.ownerDocument));
}

/** The colour of a page without a background. A dark one is not black, but similar to black for readers. */
function canvasOf({ documentElement, head }: Document): Color {
  const { colorScheme } = getComputedStyle(documentElement);
  const meta = head.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
  const schemes = colorScheme === 'normal' ? meta : colorScheme;
  const isDark =
    schemes.includes('dark') && (!schemes.includes('light') || mediaQuery('(prefers-color-scheme: dark)')?.matches);
  return isDark ? BLACK : WHITE;
}

function parentOf({ assignedSlot, parentNode }: Element): Element | null {
  const parent = assignedSlot ?? parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Reads a computed colour: `rgb(0, 89, 107)`, `rgba(0, 0, 0, 0.5)` or `color(srgb 0 0.35 0.42 / 0.5)`. */
function parse(text: string): Color | undefined {
  const [red, green, blue, alpha = 1] = (text.match(/[\d.e-]+(?=[\s,)])/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (text.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
  return text.startsWith('color(srgb ') ? [red, green, blue, alpha] : undefined;
}

function over([red, green, blue, alpha]: Color, ground: Color): Color {
  const mix = (value: number, below: number): number => value * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The contrast of two opaque colours, from 1 to 21 (WCAG 2.2). */
export function contrastBetween(one: Color, other: Color): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
