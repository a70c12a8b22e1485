import { fixture as render, waitUntil } from '@open-wc/testing';

export { html } from '@open-wc/testing';

export type Direction = 'rtl' | 'ltr';

const LANGUAGES: Record<Direction, string> = { rtl: 'ar', ltr: 'en' };

/** Describes the same tests twice: on an Arabic page from right to left, on an English one from left to right. */
export function inBothDirections(tests: (dir: Direction, lang: string) => void): void {
  for (const dir of ['rtl', 'ltr'] as const) {
    const lang = LANGUAGES[dir];
    describe(dir, () => {
      const page = document.documentElement;
      const before = { dir: page.dir, lang: page.lang };
      beforeEach(() => Object.assign(page, { dir, lang }));
      afterEach(() => Object.assign(page, before));
      tests(dir, lang);
    });
  }
}

/** Renders a template into the page until the end of the test, and waits for the element's update and the fonts. */
export async function fixture<T extends Element>(template: Parameters<typeof render>[0]): Promise<T> {
  const element = await render<T>(template);
  await Promise.all([loadFonts(), loadStyles(element)]);
  return element;
}

/** The page of these tests has no style sheet of the library, so that elements load their own. */
async function loadStyles(root: Element): Promise<void> {
  const ours = [root, ...root.querySelectorAll('*')].filter(
    ({ localName }) => 'define' in (customElements.get(localName) ?? {}),
  );
  const isStyled = (element: Element): boolean =>
    getComputedStyle(element).getPropertyValue('--_news-styled') === element.localName;
  await waitUntil(() => ours.every(isStyled), 'light-DOM styles are there');
}

/** A font is loaded when it is first painted, which is too late to measure with it. */
async function loadFonts(): Promise<void> {
  await Promise.all(['ا', 'a'].map((letter) => document.fonts.load("1em 'Vazirmatn Variable'", letter)));
  await document.fonts.ready;
}

interface FrameOptions {
  width?: number;
  height?: number;
  /** Whether to wait for all that the page loads, until its HTML was read, or only until that begins. */
  until?: DocumentReadyState;
  /** Whether the page may run scripts. Without them it has to be looked at with this page's own functions. */
  scripts?: boolean;
}

/** Opens a page of this server in a frame of any size until the end of the test. */
export async function frame(
  src: string,
  { width = 800, height = 600, until = 'complete', scripts = true }: FrameOptions = {},
): Promise<Window & typeof globalThis> {
  const iframe = document.createElement('iframe');
  iframe.title = src;
  iframe.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  if (!scripts) iframe.setAttribute('sandbox', 'allow-same-origin');
  iframe.src = src;
  document.body.append(iframe);
  frames.add(iframe);
  return await pageIn(iframe, until);
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const iframe of frames) iframe.remove();
  frames.clear();
});

const STATES: DocumentReadyState[] = ['loading', 'interactive', 'complete'];

/** A frame holds an empty page before its own, which is ready at once: that one is not meant. */
async function pageIn(iframe: HTMLIFrameElement, until: DocumentReadyState): Promise<Window & typeof globalThis> {
  for (;;) {
    const page = iframe.contentWindow as (Window & typeof globalThis) | null;
    const isThere = page && page.location.href !== 'about:blank';
    if (isThere && STATES.indexOf(page.document.readyState) >= STATES.indexOf(until)) return page;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
