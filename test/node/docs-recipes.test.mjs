/* global document, getComputedStyle, window -- used in functions that run in the page */
// Runs the recipes in examples/recipes, which docs/recipes.md quotes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ELEMENTS, useSite } from './docs-page.mjs';
import { layoutShift, recordLayoutShift } from './layout-shift.mjs';

const site = useSite();
const recipe = (name) =>
  readFileSync(`examples/recipes/${name}`, 'utf8')
    .replaceAll('"/news-elements/cdn/', '"/cdn/')
    .replaceAll('"/recipes/', '"/examples/recipes/');

const PHOTOS = { '**/photos/*': { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' } };

const styleOf = (page, selector, property) =>
  page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);

describe('switches', () => {
  const DARK = 'rgb(18, 18, 18)';
  const LIGHT = 'rgb(255, 255, 255)';

  /** Opens the page. It records its colour scheme when the parser has reached the body, before anything is painted. */
  const open = (options) =>
    site.open(
      recipe('switches.html').replace(
        '<body>',
        '<body><script>window.atFirst = getComputedStyle(document.documentElement).colorScheme</script>',
      ),
      { colorScheme: 'light', viewport: { width: 1000, height: 600 }, ...options },
    );
  const themeSwitch = (page) => page.getByRole('button', { name: 'الوضع الداكن' });
  const pressed = (page, value) => page.locator(`[data-theme-switch][aria-pressed=${value}]`).waitFor();

  it('theme: changes the colours of the page and of the elements, and is remembered', async () => {
    const page = await open();
    assert.equal(await styleOf(page, 'news-masthead', 'backgroundColor'), LIGHT);
    await pressed(page, 'false');
    await themeSwitch(page).press('Enter');
    await pressed(page, 'true');
    for (const selector of ['body', 'news-masthead']) {
      assert.equal(await styleOf(page, selector, 'backgroundColor'), DARK, selector);
    }
    await page.reload();
    await pressed(page, 'true');
    assert.equal(await page.evaluate('atFirst'), 'dark');
    await themeSwitch(page).click();
    await pressed(page, 'false');
    assert.equal(await styleOf(page, 'news-masthead', 'backgroundColor'), LIGHT);
    assert.deepEqual(page.errors, []);
  });

  it('theme: follows the system until the reader has chosen', async () => {
    const page = await open({ colorScheme: 'dark' });
    await pressed(page, 'true');
    assert.equal(await styleOf(page, 'news-masthead', 'backgroundColor'), DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await pressed(page, 'false');
    assert.equal(await styleOf(page, 'news-masthead', 'backgroundColor'), LIGHT);
  });

  it('theme: works when storage is blocked', async () => {
    const block = () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    const page = await open({ prepare: (blocked) => blocked.addInitScript(block) });
    await themeSwitch(page).click();
    await pressed(page, 'true');
    assert.equal(await styleOf(page, 'news-masthead', 'backgroundColor'), DARK);
    assert.deepEqual(page.errors, []);
  });

  it('are hidden or ordinary links without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    assert.equal(await themeSwitch(page).isVisible(), false);
    assert.equal(await page.getByRole('link', { name: 'English' }).getAttribute('href'), '/en/deepseek');
  });

  it('language: the page in the other language has its direction, and strings in its language', async () => {
    const english = recipe('switches.html')
      .replace('lang="ar" dir="rtl"', 'lang="en" dir="ltr"')
      .replace('<ul>', `<ul>${'<li><a href="/news">Technology news</a></li>'.repeat(12)}`);
    const page = await open({
      routes: { '**/en/deepseek': { contentType: 'text/html; charset=utf-8', body: english } },
    });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/deepseek');
    const brand = await page.locator('[slot=brand]').boundingBox();
    const actions = await page.getByRole('button', { name: 'الوضع الداكن' }).boundingBox();
    assert.ok(brand.x < actions.x);
    await page.getByRole('button', { name: 'All sections' }).waitFor();
  });
});

describe('comment count', () => {
  const BACKEND = (status) => `<script type="module">
    document.querySelector('news-comment-form').backend = { send: async () => ({ status: '${status}' }) };
  </script>`;
  const open = (status) =>
    site.open(`${ELEMENTS}${recipe('comment-count.html')}
      <news-comment-form id="comments" post-id="42"></news-comment-form>
      <script type="module" src="/examples/recipes/comment-count.js"></script>${BACKEND(status)}`);

  async function comment(page, text) {
    const form = page.locator('news-comment-form');
    await form.getByRole('textbox', { name: 'التعليق' }).fill(text);
    await form.getByLabel('الاسم').first().fill('ليلى');
    await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
    await form.getByRole('button', { name: 'إرسال التعليق' }).click();
  }

  it('grows when a comment is published', async () => {
    const page = await open('published');
    await comment(page, 'أحسنتم.');
    await page.getByRole('link', { name: '3 تعليقات' }).waitFor();
    await comment(page, 'شكراً.');
    await page.getByRole('link', { name: '4 تعليقات' }).waitFor();
    assert.deepEqual(page.errors, []);
  });

  it('stays when a comment is held', async () => {
    const page = await open('held');
    await comment(page, 'أحسنتم.');
    await page.getByText('وسيُنشر بعد مراجعته').waitFor();
    assert.equal(await page.locator('[data-comment-count]').textContent(), 'تعليقان');
  });

  it('has the plural forms of Arabic', async () => {
    const page = await open('held');
    const texts = await page.evaluate(async () => {
      const { countText } = await import('/examples/recipes/comment-count.js');
      return [0, 1, 2, 3, 11, 100, 1234].map(countText);
    });
    assert.deepEqual(texts, [
      'لا تعليقات',
      'تعليق واحد',
      'تعليقان',
      '3 تعليقات',
      '11 تعليقاً',
      '100 تعليق',
      '1,234 تعليقاً',
    ]);
  });
});

describe('front page', () => {
  const options = {
    routes: PHOTOS,
    prepare: (page) => page.clock.setFixedTime('2026-11-23T12:30+03:00'),
  };

  it('shows relative dates, and has one h1 and a heading for each story', async () => {
    const page = await site.open(recipe('front-page.html'), options);
    await page.locator('.first time', { hasText: 'ساعات' }).waitFor();
    const dates = await page
      .locator('news-header [part=date]')
      .evaluateAll((parts) => parts.map((part) => part.innerText));
    assert.deepEqual(dates, ['نُشر قبل 3 ساعات', 'نُشر قبل 18 ساعة', 'نُشر قبل يومين']);
    assert.deepEqual(await page.getByRole('heading', { level: 1 }).allTextContents(), ['آخر الأخبار']);
    assert.equal(await page.getByRole('listitem').getByRole('heading', { level: 2 }).count(), 3);
    assert.deepEqual(page.errors, []);
  });

  for (const width of [360, 1280]) {
    it(`${width} px: does not shift when the script loads late, and fits the screen`, async () => {
      let release;
      const isReleased = new Promise((resolve) => (release = resolve));
      const page = await site.open(recipe('front-page.html'), {
        ...options,
        viewport: { width, height: 900 },
        routes: { ...PHOTOS, '**/cdn/news-elements.js': (route) => isReleased.then(() => route.continue()) },
        waitUntil: 'commit',
        prepare: async (prepared) => {
          await options.prepare(prepared);
          await prepared.addInitScript(recordLayoutShift);
        },
      });
      await page.locator('li:last-child time').waitFor();
      assert.equal(await page.evaluate("customElements.get('news-header')"), undefined);
      release();
      await page.locator('.first time', { hasText: 'ساعات' }).waitFor();
      assert.equal(await layoutShift(page), 0);
      assert.equal(await page.evaluate('document.scrollingElement.scrollWidth'), width);
    });
  }
});

describe('Arabic web font', () => {
  const FONTS = 'node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-';
  const VIEWPORTS = [
    { width: 400, height: 800 },
    { width: 1280, height: 800 },
  ];
  const css = readFileSync('examples/recipes/arabic-font.css', 'utf8');
  const head = readFileSync('examples/recipes/arabic-font.html', 'utf8').replace('/news-elements/cdn/', '/cdn/');
  const story = readFileSync('examples/plain.html', 'utf8')
    .replace('<link rel="stylesheet" href="../cdn/news-elements.css" />', head)
    .replaceAll('../cdn/', '/cdn/');

  /** Opens the story with a style sheet for the font. The font arrives when `arrival` is fulfilled. */
  async function open(styles, { arrival, viewport } = {}) {
    const fontFile = (script) => async (route) => {
      await arrival;
      await route.fulfill({ path: `${FONTS}${script}-wght-normal.woff2` });
    };
    const page = await site.open(story, {
      viewport,
      path: '/examples/a-page',
      waitUntil: 'commit',
      routes: {
        '**/arabic-font.css': { contentType: 'text/css', body: styles },
        '**/fonts/vazirmatn-arabic.woff2': fontFile('arabic'),
        '**/fonts/vazirmatn-latin.woff2': fontFile('latin'),
      },
      prepare: (prepared) => prepared.addInitScript(recordLayoutShift),
    });
    await page.locator('footer').waitFor();
    await page.waitForFunction(() => window.customElements.get('news-back-to-top'));
    return page;
  }

  /** The fonts that the text of the story is displayed with. */
  async function fontsOf(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'news-article-body p',
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName);
  }

  /** Opens the story with a font that arrives after the first paint. Returns the page and its paragraphs' heights. */
  async function openWithLateFont(styles, viewport) {
    let release;
    const page = await open(styles, { viewport, arrival: new Promise((resolve) => (release = resolve)) });
    await page.waitForFunction(() => window.performance.getEntriesByName('first-contentful-paint').length);
    // Browsers hide the text for at most 100 ms with `optional`, and use the fallback after it.
    await page.waitForFunction(() => window.performance.now() > 400);
    assert.equal(await layoutShift(page, { fonts: false }), 0);
    const before = await heightsOf(page);
    release();
    await page.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => /^"?Vazirmatn"?$/.test(family) && status === 'loaded'),
    );
    return { page, before, shift: await layoutShift(page), after: await heightsOf(page) };
  }

  const heightsOf = (page) =>
    page
      .locator('p, h1, h2, li')
      .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().height)));

  const hasLocalFont = (page) =>
    page.evaluate(() =>
      new window.FontFace('probe', "local('DejaVu Sans')").load().then(
        () => true,
        () => false,
      ),
    );

  it('has all letters of the story', async () => {
    // With `optional`, a font is used only if it arrives within 100 ms, which a busy computer does not guarantee.
    const page = await open(css.replaceAll('optional', 'swap'));
    await page.evaluate(() => document.fonts.ready);
    assert.deepEqual([...new Set(await fontsOf(page))], ['Vazirmatn']);
  });

  for (const viewport of VIEWPORTS) {
    it(`${viewport.width} px: shifts nothing if it arrives late`, async () => {
      const { page, before, shift, after } = await openWithLateFont(css, viewport);
      assert.equal(shift, 0);
      assert.deepEqual(after, before);
      assert.ok(!(await fontsOf(page)).includes('Vazirmatn'));
    });

    it(`${viewport.width} px: has nearly the same lines as the fallback, also with font-display: swap`, async (test) => {
      const swap = css.replaceAll('optional', 'swap');
      const { page, before, shift, after } = await openWithLateFont(swap, viewport);
      if (!(await hasLocalFont(page))) return test.skip('DejaVu Sans is not installed.');
      const changed = after.filter((height, index) => height !== before[index]);
      assert.ok(changed.length <= after.length / 10, `${changed.length} of ${after.length} blocks have other lines`);
      const without = await openWithLateFont(swap.replace("'Vazirmatn on Linux', ", ''), viewport);
      assert.ok(shift < without.shift / 2, `a shift of ${shift}, and ${without.shift} without the fallback`);
    });
  }

  it('the script prints the rules of the style sheet', async (test) => {
    const page = await open(css.replaceAll('optional', 'swap'));
    if (!(await hasLocalFont(page))) return test.skip('DejaVu Sans is not installed.');
    const printed = await page.evaluate(async () => {
      const { fallbackFontFace } = await import('/examples/recipes/measure-font.js');
      const text = document.querySelector('news-article-body').textContent.replace(/\s+/g, ' ');
      const measure = (localFont, weight) =>
        fallbackFontFace({ webFont: 'Vazirmatn', localFont, family: 'Vazirmatn on Linux', weight, text });
      return [await measure('DejaVu Sans', '400'), await measure('DejaVu Sans Bold', '700')];
    });
    const numbersOf = (text) => [...text.matchAll(/: ([\d.]+)%/g)].map(([, number]) => Number(number));
    const expected = numbersOf(css);
    const actual = numbersOf(printed.join('\n'));
    assert.equal(actual.length, 8);
    // The widths depend a little on the text.
    for (const [index, number] of actual.entries())
      assert.ok(Math.abs(number - expected[index]) < 1, printed.join('\n'));
    const withoutNumbers = (text) => text.replace(/[\d.]+%/g, '%');
    for (const rule of printed) assert.ok(withoutNumbers(css).includes(withoutNumbers(rule)), rule);
  });

  it('the script rejects a font that the computer does not have', async () => {
    const page = await open(css);
    const message = await page.evaluate(async () => {
      const { fallbackFontFace } = await import('/examples/recipes/measure-font.js');
      const options = { webFont: 'Vazirmatn', localFont: 'No Such Font', family: 'x', weight: '400', text: 'نص' };
      return fallbackFontFace(options).catch(({ name }) => name);
    });
    assert.equal(message, 'NetworkError');
  });
});
