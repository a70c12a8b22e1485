import { expect } from '@open-wc/testing';
import { makeControlsReadable } from '../src/elements/news-comment-form/form/readable-controls.js';
import { fixture, html, type Direction } from './support/fixture.js';

/** Renders a field with styles of the page. Returns whether it was corrected. */
async function isCorrected(styles: string, dir: Direction, classStyles = ''): Promise<boolean> {
  const form = await fixture<HTMLFormElement>(html`
    <form dir=${dir}>
      <style>
        ${`input[type=text] { font-size: 16px; letter-spacing: normal; ${styles} } .field { ${classStyles} }`}
      </style>
      <input type="text" class="field" />
    </form>
  `);
  makeControlsReadable(form);
  return form.querySelector('input')?.matches('[data-news-readable]') ?? false;
}

describe('makeControlsReadable()', () => {
  for (const [name, styles, dir, expected] of [
    ['text of 16 px', '', 'rtl', false],
    ['text of less than 16 px', 'font-size: 13px', 'rtl', true],
    ['text of less than 16 px', 'font-size: 13px', 'ltr', true],
    ['spaced letters', 'letter-spacing: 1px', 'rtl', true],
    ['spaced letters', 'letter-spacing: 1px', 'ltr', false],
  ] as const)
    it(`${expected ? 'corrects' : 'leaves'} ${name} in ${dir}`, async () => {
      expect(await isCorrected(styles, dir)).to.equal(expected);
    });

  it('leaves what a class of the page sets', async () => {
    expect(await isCorrected('', 'rtl', 'font-size: 13px; letter-spacing: 1px')).to.equal(false);
  });
});
