import { fixture as render, waitUntil } from '@open-wc/testing';

export { html } from '@open-wc/testing';

export type Direction = 'rtl' | 'ltr';

const LANGUAGES: Record<Direction, string> = { rtl: 'ar', ltr: 'en' };

/** Runs the same tests twice: on a right-to-left Arabic page and on a left-to-right English page. */
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

/** Renders a template into the page until the end of the test. Waits for the update, the fonts and the light-DOM styles. */
export async function fixture<T extends Element>(template: Parameters<typeof render>[0]): Promise<T> {
  const element = await render<T>(template);
  await Promise.all([loadFonts(), loadStyles(element)]);
  return element;
}

/** The test page has no style sheet of the library, so elements load their own styles. */
async function loadStyles(root: Element): Promise<void> {
  const elements = [root, ...root.querySelectorAll('*')].filter(
    ({ localName }) => 'define' in (customElements.get(localName) ?? {}),
  );
  const isStyled = (element: Element): boolean =>
    getComputedStyle(element).getPropertyValue('--_news-styled') === element.localName;
  // The first test of a file waits for its modules, too.
  await waitUntil(() => elements.every(isStyled), 'light-DOM styles are loaded', { timeout: 5000 });
}

/** Browsers load a font when it is first painted, which is too late for measuring. */
async function loadFonts(): Promise<void> {
  await Promise.all(['ا', 'a'].map((letter) => document.fonts.load("1em 'Vazirmatn Variable'", letter)));
  await document.fonts.ready;
}

interface FrameOptions {
  width?: number;
  height?: number;
  /** The `readyState` to wait for. `complete` by default. */
  until?: DocumentReadyState;
  /** Whether the page may run scripts. If not, inspect it with functions of the test page. */
  scripts?: boolean;
}

/** Opens a page of the test server in an iframe until the end of the test. */
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

/** Waits for the page of an iframe. An iframe first contains `about:blank`, which is complete at once and must be skipped. */
async function pageIn(iframe: HTMLIFrameElement, until: DocumentReadyState): Promise<Window & typeof globalThis> {
  for (;;) {
    const page = iframe.contentWindow as (Window & typeof globalThis) | null;
    const hasNavigated = page && page.location.href !== 'about:blank';
    if (hasNavigated && STATES.indexOf(page.document.readyState) >= STATES.indexOf(until)) return page;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
