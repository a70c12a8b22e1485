import { expect, waitUntil } from '@open-wc/testing';
import { NewsCommentForm } from '../src/index.js';
import { THEME_FORMS, type ThemeForm } from './support/theme-forms.js';

NewsCommentForm.define();

/** The page's style sheet; it is what a site loads, and has no rule for errors. */
const SHEET = '../dist/styles/news-elements.css';
/** Rounding of fractional layout, in pixels. */
const TOLERANCE = 1;

/** The widths of the page: phone and desktop. */
const PAGE_WIDTHS = [344, 780];

describe('news-comment-form in a theme', () => {
  let page: HTMLElement;

  beforeEach(() => {
    localStorage.clear();
    document.adoptedStyleSheets = [];
    page = document.createElement('div');
  });

  afterEach(() => {
    page.remove();
    document.documentElement.dir = '';
    document.documentElement.style.scrollbarWidth = '';
  });

  /** Shows the form of a theme in the element, or in a `<div>` in its place: the theme's own form. */
  async function show(
    { css, rows }: ThemeForm,
    { dir = 'rtl', width = 780, tag = 'news-comment-form' } = {},
  ): Promise<HTMLFormElement> {
    document.documentElement.dir = dir;
    // The scroll bar that errors bring would move the page.
    document.documentElement.style.scrollbarWidth = 'none';
    page.remove();
    page = document.createElement('div');
    // The fonts of the test page are not those of a theme.
    page.style.cssText = `inline-size: ${String(width)}px; --news-font-ui: initial; --news-font-heading: initial`;
    page.setHTMLUnsafe(`<style>.column { inline-size: min(640px, 100%); margin-inline-start: 8px; } ${css}</style>
      <div class="column"><${tag}><div id="respond" class="comment-respond"><h3 class="comment-reply-title">أضف تعليقاً</h3>
      <form action="/comments" method="post" id="commentform" class="comment-form">${rows}
      <input type="hidden" name="comment_post_ID" value="7"></form></div></${tag}></div>`);
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
      for (const width of PAGE_WIDTHS) {
        it(`fills the column and aligns with it: ${theme.name}, ${dir}, ${String(width)} px`, async () => {
          const own = ownFormOf(await show(theme, { dir, width, tag: 'div' }));
          const form = await show(theme, { dir, width });
          const respond = form.parentElement as HTMLElement;
          const host = respond.parentElement as HTMLElement;
          const expected = columnOf(host);
          expectSameEdges(host, expected, 'the element');
          expectSameEdges(respond, expected, 'the wrapper of the form');
          expectSameEdges(form, own.form, 'the form');
          expect(ownFormOf(form).title, 'the font of the title').to.equal(own.title);
          for (const field of textFieldsOf(form)) expectFieldOfTheme(field, theme, own);
          expectLookOfOneForm(form);
          const summary = await submitEmpty(form);
          expectSameEdges(form, own.form, 'the form with errors');
          for (const field of textFieldsOf(form)) expectFieldOfTheme(field, theme, own);
          for (const target of submitButtonsOf(form)) {
            const { height, width: targetWidth } = target.getBoundingClientRect();
            expect(height, 'height of the button').to.be.within(44, 70);
            expect(targetWidth, 'width of the button').to.be.within(44, form.clientWidth / 1.5);
          }
          expectNoOverlap(summary, form);
          expectNoOverlap(form.querySelector('.news-comment-panel') as HTMLElement, form);
          const comment = form.querySelector('textarea') as HTMLTextAreaElement;
          if (comment.parentElement?.matches('p, div, fieldset')) expectErrorBelowField(comment);
          const column = page.querySelector('.column') as HTMLElement;
          expect(column.scrollWidth, 'the column scrolls sideways').to.be.at.most(column.clientWidth + 1);
        });
      }
    }
  }

  it('centers the checkbox on the line of its label, inline and in a flex container', async () => {
    const rows = THEME_FORMS.filter(({ rows: html }) => html.includes('comment-form-cookies-consent'));
    for (const theme of rows) {
      const form = await show(theme);
      const label = form.querySelector('label[for=consent]') as Element;
      const range = document.createRange();
      range.selectNodeContents(label);
      const line = range.getClientRects()[0] as DOMRect;
      const box = (form.querySelector('#consent') as Element).getBoundingClientRect();
      expect(box.top + box.height / 2, theme.name).to.be.closeTo(line.top + line.height / 2, 3.5);
      expect(box.height, theme.name).to.be.within(16, 26);
    }
  });

  it('keeps fields of floated columns on one line, and the next row below them, when some have errors', async () => {
    const column = (field: string) => `<p style="float: inline-start; inline-size: 33%">${field}</p>`;
    const form = await show({
      name: 'floated columns, one with a label around its field',
      css: '',
      rows: `<textarea name="comment"></textarea>
        <div>${column('<input name="author">')}${column('<input name="email">')}${column('<label><input name="url"></label>')}</div>
        <p class="comment-form-cookies-consent"><input type="checkbox" id="consent"><label for="consent">احفظ اسمي</label></p>
        <p class="form-submit"><button>إرسال</button></p>`,
    });
    const boxOf = (selector: string): DOMRect => (form.querySelector(selector) as Element).getBoundingClientRect();
    await submitEmpty(form);
    for (const name of ['email', 'url'])
      expect(boxOf(`[name=${name}]`).top, name).to.be.closeTo(boxOf('[name=author]').top, 1);
    expect(boxOf('#consent').top).to.be.at.least(boxOf('[name=author] ~ .news-field-error').bottom);
  });

  for (const [layout, css] of Object.entries({
    'floated columns':
      '.columns p { float: inline-start; inline-size: 33% } form p { margin: 0 0 15px } .form-submit { margin: 0 }',
    'a grid with gaps': 'form { display: grid; gap: 20px } form p { margin: 0 }',
    'a flex container with gaps': 'form { display: flex; flex-direction: column; gap: 20px } form p { margin: 0 }',
    'paragraphs with margins': 'form p { margin: 0 0 24px } .form-submit { margin: 0 }',
  })) {
    it(`moves nothing when the reader comes to the form: ${layout}`, async () => {
      const form = await show({
        name: layout,
        css: `${css} .column { padding-block-start: 9000px }`,
        rows: `<textarea name="comment"></textarea><div class="columns"><p><input name="author"></p><p><input name="email"></p></div>
          <p class="comment-form-cookies-consent"><input type="checkbox" id="consent"><label for="consent">احفظ اسمي</label></p>
          <p class="form-submit"><button style="font: 18px sans-serif">إرسال</button></p>`,
      });
      const after = document.createElement('p');
      page.append(after);
      const parts = [...form.querySelectorAll('textarea, input:not([type=hidden]), button'), after];
      const positions = (): number[] => {
        const { top } = form.getBoundingClientRect();
        return parts.map((element) => Number((element.getBoundingClientRect().top - top).toFixed(2)));
      };
      const before = positions();
      expect(form.noValidate, 'the form is enhanced before the reader is near').to.equal(false);
      form.scrollIntoView();
      await waitUntil(() => form.noValidate, 'the form is not enhanced', { timeout: 10_000 });
      expect(positions()).to.deep.equal(before);
      expect(form.querySelector('[role=status]')?.checkVisibility()).to.equal(true);
    });
  }

  it('has the styles of errors when the first one is shown, though the page’s style sheet does not contain them', async () => {
    const form = await show(THEME_FORMS[0] as ThemeForm);
    const widths: string[] = [];
    new MutationObserver(() => {
      const summary = form.querySelector('.news-error-summary');
      if (summary) widths.push(getComputedStyle(summary).borderTopWidth);
    }).observe(form, { childList: true });
    await submitEmpty(form);
    expect(widths[0]).to.equal('2px');
  });

  it('is as wide as the article that it follows', async () => {
    const form = await show(THEME_FORMS[0] as ThemeForm);
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

/** What the form of a theme is without the element. */
interface OwnForm {
  form: Edges;
  title: string;
  fields: Map<string, Edges>;
}

function ownFormOf(form: HTMLFormElement): OwnForm {
  const { fontFamily, fontSize, fontWeight } = getComputedStyle(form.parentElement?.querySelector('h3') as Element);
  return {
    form: form.getBoundingClientRect(),
    title: [fontFamily, fontSize, fontWeight].join(', '),
    fields: new Map(textFieldsOf(form).map((field) => [field.name, field.getBoundingClientRect()])),
  };
}

/** A field is where the theme has it, or fills its row; its text is not smaller than 16 px or the text around it. */
function expectFieldOfTheme(field: HTMLInputElement, { keepsWidth }: ThemeForm, own: OwnForm): void {
  const form = field.form as HTMLFormElement;
  const row = rowOf(field, form);
  const [content, ownField] = [contentOf(row), own.fields.get(field.name) as Edges];
  // In some engines the theme's own field is wider than the column.
  const isKept = keepsWidth?.includes(field.name) && ownField.right - ownField.left <= content.right - content.left;
  const expected = isKept ? ownField : content;
  expectSameEdges(field, expected, field.name);
  expect(field.getBoundingClientRect().height, `height of ${field.name}`).to.be.at.least(44);
  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  expect(sizeOf(field), `text of ${field.name}`).to.be.at.least(Math.max(16, sizeOf(row)));
  const [label] = field.labels ?? [];
  if (label && !label.contains(field) && getComputedStyle(label).position === 'static')
    expect(label.getBoundingClientRect().bottom, `label of ${field.name}`).to.be.at.most(
      field.getBoundingClientRect().top + 1,
    );
}

/** All text fields of a form look alike, though a theme's rule has more weight for an input than for the text area. */
function expectLookOfOneForm(form: HTMLFormElement): void {
  const looks = textFieldsOf(form).map((field) => {
    const style = getComputedStyle(field);
    return [
      style.borderTopWidth,
      style.borderTopStyle,
      style.borderTopColor,
      style.backgroundColor,
      style.paddingInlineStart,
    ];
  });
  for (const look of looks) expect(look).to.deep.equal(looks[0]);
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
  return [
    ...form.querySelectorAll<HTMLInputElement>(
      'textarea, input:not([type]), input[type=text], input[type=email], input[type=url]',
    ),
  ];
}

/** The nearest block around a field: its row or a column of it. A label around the field is not one. */
function rowOf(field: Element, form: HTMLFormElement): Element {
  return field.parentElement?.closest('p, div, fieldset') ?? form;
}

/** The error of a field is directly below it: there is no space for descenders between them. */
function expectErrorBelowField(field: HTMLTextAreaElement): void {
  const error = document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '') as Element;
  const distance = error.getBoundingClientRect().top - field.getBoundingClientRect().bottom;
  expect(distance, 'distance of the error from its field').to.be.within(0, 8);
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
