import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { NewsCommentForm } from '../src/index.js';
import { engine } from './support/driver.js';
import { THEME_FORMS, type ThemeForm } from './support/theme-forms.js';

NewsCommentForm.define();

/** The page's style sheet; it is what a site loads, and has no rule for errors. */
const SHEET = '../dist/styles/news-elements.css';
/** Rounding of fractional layout, in pixels. */
const TOLERANCE = 1;

describe('news-comment-form in a theme', () => {
  let page: HTMLElement;

  // The drivers of the other engines cannot make a window as narrow as a phone.
  before(function () {
    if (engine !== 'Chromium') this.skip();
  });

  beforeEach(() => {
    localStorage.clear();
    document.adoptedStyleSheets = [];
  });

  afterEach(async () => {
    if (engine !== 'Chromium') return;
    page.remove();
    document.documentElement.dir = '';
    await setViewport({ width: 800, height: 600 });
  });

  async function show({ css, rows }: ThemeForm, dir: string): Promise<HTMLFormElement> {
    document.documentElement.dir = dir;
    page = document.createElement('div');
    page.setHTMLUnsafe(`<style>.column { inline-size: min(640px, 100%); margin-inline-start: 8px; } ${css}</style>
      <div class="column"><news-comment-form><div id="respond" class="comment-respond"><h3 class="comment-reply-title">أضف تعليقاً</h3>
      <form action="/comments" method="post" id="commentform" class="comment-form">${rows}
      <input type="hidden" name="comment_post_ID" value="7"></form></div></news-comment-form></div>`);
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: new URL(SHEET, import.meta.url),
    });
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    page.prepend(link);
    document.body.append(page);
    await loaded;
    return page.querySelector('form') as HTMLFormElement;
  }

  /** The errors and the status of a form that was submitted empty. */
  async function submitEmpty(form: HTMLFormElement): Promise<HTMLElement> {
    form.querySelectorAll<HTMLInputElement>('input, textarea').forEach((field) => {
      field.required = field.name === 'comment' || field.name === 'author';
    });
    await (form.closest('news-comment-form') as NewsCommentForm).updateComplete;
    form.querySelector('textarea')?.focus();
    await waitUntil(() => form.noValidate, 'the form is not enhanced', { timeout: 10_000 });
    form.requestSubmit(form.querySelector<HTMLElement>('[type=submit], [type=image], button'));
    await waitUntil(() => form.querySelector('.news-error-summary'), '', { timeout: 10_000 });
    return form.querySelector('.news-error-summary') as HTMLElement;
  }

  for (const theme of THEME_FORMS) {
    for (const dir of ['rtl', 'ltr']) {
      for (const width of [360, 1280]) {
        it(`fills the column and aligns with it: ${theme.name}, ${dir}, ${String(width)} px`, async () => {
          await setViewport({ width, height: 800 });
          const form = await show(theme, dir);
          const respond = form.parentElement as HTMLElement;
          const host = respond.parentElement as HTMLElement;
          const expected = columnOf(host);
          expectSameEdges(host, expected, 'the element');
          expectSameEdges(respond, expected, 'the wrapper of the form');
          const summary = await submitEmpty(form);
          for (const field of textFieldsOf(form)) {
            if (!theme.sharesRow?.includes(field.name))
              expectSameEdges(field, contentOf(rowOf(field, form)), field.name);
            expect(field.getBoundingClientRect().height, `height of ${field.name}`).to.be.at.least(44);
          }
          for (const target of submitButtonsOf(form)) {
            const { height, width: targetWidth } = target.getBoundingClientRect();
            expect(height, 'height of the button').to.be.within(44, 70);
            expect(targetWidth, 'width of the button').to.be.within(44, form.clientWidth / 1.5);
          }
          expectNoOverlap(summary, form);
          expectNoOverlap(form.querySelector('.news-comment-panel') as HTMLElement, form);
          expect(document.documentElement.scrollWidth, 'the page scrolls sideways').to.be.at.most(width);
        });
      }
    }
  }

  it('has the styles of errors when the first one is shown, though the page’s style sheet does not contain them', async () => {
    const form = await show(THEME_FORMS[0] as ThemeForm, 'rtl');
    const widths: string[] = [];
    new MutationObserver(() => {
      const summary = form.querySelector('.news-error-summary');
      if (summary) widths.push(getComputedStyle(summary).borderTopWidth);
    }).observe(form, { childList: true });
    await submitEmpty(form);
    expect(widths[0]).to.equal('2px');
  });

  it('is as wide as the article that it follows', async () => {
    await setViewport({ width: 1280, height: 800 });
    const form = await show(THEME_FORMS[0] as ThemeForm, 'rtl');
    const host = form.closest('news-comment-form') as HTMLElement;
    const article = document.createElement('article');
    article.innerHTML = '<news-article-body><p>نص</p></news-article-body>';
    page.replaceChildren(page.firstElementChild as Element, article, host);
    expectSameEdges(host, (article.firstElementChild as HTMLElement).getBoundingClientRect(), 'the form');
    expect(host.clientWidth).to.be.below(700);
  });
});

interface Edges {
  left: number;
  right: number;
}

function expectSameEdges(element: Element, expected: Edges, name: string): void {
  const { left, right } = element.getBoundingClientRect();
  expect(left, `left edge of ${name}`).to.be.closeTo(expected.left, TOLERANCE);
  expect(right, `right edge of ${name}`).to.be.closeTo(expected.right, TOLERANCE);
}

/** The box that the theme gives to a plain element in place of the form. */
function columnOf(host: HTMLElement): Edges {
  const plain = document.createElement('section');
  plain.style.blockSize = '10px';
  host.after(plain);
  const { left, right } = plain.getBoundingClientRect();
  plain.remove();
  return { left, right };
}

/** The content box of an element. */
function contentOf(element: Element): Edges {
  const { left, right } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    left: left + parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth),
    right: right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth),
  };
}

function submitButtonsOf(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[type=submit], [type=image], button:not([type=button])')];
}

function textFieldsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('textarea, input:not([type]), input[type=email]')];
}

/** The nearest block around a field: its row or a column of it. A label around the field is not one. */
function rowOf(field: Element, form: HTMLFormElement): Element {
  return field.parentElement?.closest('p, div, fieldset') ?? form;
}

function expectNoOverlap(message: HTMLElement, form: HTMLFormElement): void {
  const box = message.getBoundingClientRect();
  const title = form.parentElement?.querySelector('h3') as Element;
  const others = [title, ...form.querySelectorAll('label, input:not([type=hidden]), textarea, button, p, fieldset')];
  for (const other of others) {
    if (message.contains(other) || other.closest('.news-comment-panel')) continue;
    const { top, bottom, height } = other.getBoundingClientRect();
    if (height)
      expect(top >= box.bottom - 0.5 || bottom <= box.top + 0.5, `${other.outerHTML} is over the message`).to.equal(
        true,
      );
  }
}
