import { expect } from '@open-wc/testing';
import { isSetByClass } from '../../src/dom/class-rules.js';
import { addForeignRules, removeForeignRules } from '../support/foreign-sheets.js';
import { fixture, html } from '../support/fixture.js';

describe('isSetByClass', () => {
  afterEach(removeForeignRules);

  for (const [rule, expected] of [
    ['.field { font-size: 13px }', true],
    ['#field { font-size: 13px }', true],
    ['form input.field { font-size: 13px }', true],
    ['select, .field { font-size: 13px }', true],
    ['@media all { .field { font-size: 13px } }', true],
    ['form { & .field { font-size: 13px } }', true],
    ['input { font-size: 13px }', false],
    ['input[data-name=".field"] { font-size: 13px }', false],
    ['.other, input { font-size: 13px }', false],
    ['.other { font-size: 13px }', false],
    ['.field { color: red }', false],
  ] as const)
    it(`is ${expected} for the font size of a field with ${rule}`, async () => {
      const form = await fixture(html`<form><input id="field" class="field" data-name=".field" /></form>`);
      addForeignRules(rule);
      expect(isSetByClass(form.querySelector('input') as Element, 'font-size')).to.equal(expected);
    });
});
