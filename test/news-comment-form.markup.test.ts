import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { NewsCommentForm } from '../src/index.js';
import { COMMENT_FORM_VARIANTS } from '../stories/support/comment-form-variants.js';
import { inBothDirections } from './support/fixture.js';
import {
  boxOf,
  expectFocusOrder,
  expectNothingOutside,
  expectTargets,
  label,
  renderMarkup,
  shown,
  untilStyled,
} from './support/markup.js';
import { warnings } from './support/warnings.js';

const WIDTHS = [320, 360, 768, 1280];
const TEXT_FIELD = 'textarea, select, input:not([type]), :is([type=text], [type=email], [type=url])';

async function renderForm(content: string, width: number): Promise<NewsCommentForm> {
  const container = await renderMarkup(
    `<news-comment-form>${content.replaceAll('{id}', '')}</news-comment-form>`,
    width,
  );
  const element = container.querySelector('news-comment-form') as NewsCommentForm;
  await untilStyled(element);
  await element.updateComplete;
  if (!content) await waitUntil(() => element.querySelector('form'), 'a form is made');
  return element;
}

/** The fields of a form, without those that a page moves off the screen. */
const fieldsOf = (element: Element): HTMLElement[] =>
  shown(element, TEXT_FIELD).filter((field) => !field.closest('[aria-hidden=true]'));

function expectSizes(element: Element): void {
  for (const field of fieldsOf(element)) {
    expect(parseFloat(getComputedStyle(field).fontSize), `font size of ${field.id}`).to.be.at.least(16);
    expect(boxOf(field).height, `height of ${field.id}`).to.be.at.least(43.9);
    expect(boxOf(field).width, `width of ${field.id}`).to.be.at.least(Math.min(150, element.clientWidth / 2));
  }
  expectTargets(shown(element, '[type=submit], button:not([type=button])'));
  for (const text of shown(element, 'p, label, legend'))
    expect(parseFloat(getComputedStyle(text).fontSize), `font size of ${label(text)}`).to.be.at.least(16);
}

/** Expects each field outside the boxes of the others, and beside or below its label. */
function expectNoOverlap(element: Element): void {
  const fields = fieldsOf(element);
  const parts = [...fields, ...shown(element, '[type=submit], h2, h3, legend')];
  parts.forEach((part, index) => {
    for (const other of parts.slice(index + 1)) {
      const [a, b] = [boxOf(part), boxOf(other)];
      const isApart = a.bottom <= b.top + 1 || b.bottom <= a.top + 1 || a.right <= b.left + 1 || b.right <= a.left + 1;
      expect(isApart, `${label(part)} ${part.id} and ${label(other)} ${other.id}`).to.equal(true);
    }
  });
}

inBothDirections(() => {
  describe('<news-comment-form>, markup of pages', () => {
    beforeEach(() => {
      localStorage.clear();
      warnings();
    });

    for (const { name, content, isNotice } of COMMENT_FORM_VARIANTS) {
      for (const width of WIDTHS)
        it(`${name}, ${width} px: fields below each other, nothing outside`, async () => {
          const element = await renderForm(content, width);
          if (!isNotice) expect(fieldsOf(element).length, 'fields').to.be.at.least(1);
          expectSizes(element);
          expectNoOverlap(element);
          if (!content.includes('-9999px')) expectNothingOutside(element);
          expectFocusOrder(element);
        });

      it(`${name}: is accessible`, async () => {
        const element = await renderForm(content, 768);
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      });
    }
  });
});
