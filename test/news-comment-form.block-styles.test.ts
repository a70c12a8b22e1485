import { expect } from '@open-wc/testing';
import { adoptBlockStyles } from '../src/elements/news-comment-form/ui/block-styles.js';
import { fixture, html } from './support/fixture.js';

/** A page of WordPress with the styles of a block. */
const pageWith = (styles: string): Document =>
  new DOMParser().parseFromString(`<style id="wp-block-avatar-inline-css">${styles}</style>`, 'text/html');

const AVATAR = '.wp-block-avatar { margin-top: 7px; }';
const IMAGE = '.wp-block-avatar img { border-radius: 3px; }';

let host: HTMLElement;
const marginOf = (): string => getComputedStyle(host.querySelector('.wp-block-avatar') as Element).marginTop;
const adopted = (): string[] =>
  document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);

beforeEach(async () => {
  document.adoptedStyleSheets = [];
  host = await fixture<HTMLElement>(html`<div><p class="wp-block-avatar"></p></div>`);
});

afterEach(() => {
  document.querySelector('#wp-block-avatar-inline-css')?.remove();
  document.adoptedStyleSheets = [];
});

describe('adoptBlockStyles()', () => {
  it('adopts the styles of a block that the page does not have', () => {
    adoptBlockStyles(pageWith(AVATAR), host);
    expect(marginOf()).to.equal('7px');
  });

  it('adopts only the rules that are missing', () => {
    document.head.append(pageWith(AVATAR).querySelector('style') as Element);
    adoptBlockStyles(pageWith(AVATAR + IMAGE), host);
    expect(adopted()).to.deep.equal([IMAGE]);
  });

  it('adopts nothing if the page has all rules', () => {
    document.head.append(pageWith(AVATAR).querySelector('style') as Element);
    adoptBlockStyles(pageWith(AVATAR), host);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });
});
