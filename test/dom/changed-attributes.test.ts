import { expect } from '@open-wc/testing';
import { changeAttribute, restoreAttributes, restoreCopiedAttributes } from '../../src/dom/changed-attributes.js';

const MARK = 'data-news-before';

function create(source: string): Element {
  const template = document.createElement('template');
  template.innerHTML = source;
  return template.content.firstElementChild!;
}

describe('attributes that are changed for a while', () => {
  it('get their values back, and leave no mark', () => {
    const field = create('<textarea dir="auto" rows="4"></textarea>');
    for (const [name, value] of [
      ['dir', 'rtl'],
      ['readonly', ''],
      ['rows', null],
    ] as const)
      changeAttribute(field, name, value);
    expect([field.getAttribute('dir'), field.hasAttribute('readonly'), field.hasAttribute('rows')]).to.deep.equal([
      'rtl',
      true,
      false,
    ]);
    restoreAttributes(field, ['dir', 'readonly', 'rows']);
    expect([...field.attributes].map(({ name, value }) => `${name}=${value}`).sort()).to.deep.equal([
      'dir=auto',
      'rows=4',
    ]);
  });

  it('get the value that they had before the first of several changes', () => {
    const field = create('<p dir="auto"></p>');
    for (const value of ['rtl', 'ltr', null]) changeAttribute(field, 'dir', value);
    restoreAttributes(field, ['dir']);
    expect(field.outerHTML).to.equal('<p dir="auto"></p>');
  });

  it('are restored one by one', () => {
    const field = create('<p></p>');
    changeAttribute(field, 'dir', 'rtl');
    changeAttribute(field, 'tabindex', '0');
    restoreAttributes(field, ['dir']);
    expect([field.hasAttribute('dir'), field.hasAttribute('tabindex'), field.hasAttribute(MARK)]).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('are restored in a copy', () => {
    const field = create('<p></p>');
    changeAttribute(field, 'tabindex', '0');
    const copy = create(field.outerHTML);
    restoreCopiedAttributes([copy], ['tabindex']);
    expect(copy.outerHTML).to.equal('<p></p>');
  });

  it('are restored in a copy only if their names are expected', () => {
    const stranger = create(`<a ${MARK}='{"href":"javascript:alert()","tabindex":null}' href="#a" tabindex="0"></a>`);
    restoreCopiedAttributes([stranger], ['tabindex']);
    expect(stranger.outerHTML).to.equal('<a href="#a"></a>');
  });

  for (const mark of ['', '{', 'null', '7', '[]', '{"tabindex":7}'])
    it(`stay as they are with the mark "${mark}"`, () => {
      const stranger = create('<p tabindex="0"></p>');
      stranger.setAttribute(MARK, mark);
      restoreCopiedAttributes([stranger], ['tabindex']);
      expect(stranger.outerHTML).to.equal('<p tabindex="0"></p>');
    });
});
