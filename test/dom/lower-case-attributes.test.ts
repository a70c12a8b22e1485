import { expect, fixture } from '@open-wc/testing';
import { html, ReactiveElement } from 'lit';
import '../../src/define.js';
import { readLowerCaseAttributes } from '../../src/dom/lower-case-attributes.js';
import type { NewsCommentForm, NewsHeader } from '../../src/index.js';
import { warnings } from '../support/warnings.js';

/** All properties whose attribute has a hyphen, as React prints them on a server. */
const PRINTED = {
  'news-masthead': { skipTo: 'text' },
  'news-header': { timeZone: 'Asia/Riyadh', readingTimeOf: 'text' },
  'news-article-body': { leadIn: 'line', blockDirection: 'auto' },
  'news-comment-form': { postId: '42', parentId: '7', withoutWebsite: true, loginUrl: '/login' },
  'news-back-to-top': { afterScreens: 2, dockAbove: 'footer', offerReturn: true },
} as const;

const printed = (tag: string, properties: object) => {
  const attributes = Object.entries(properties).map(([name, value]) => `${name}="${value === true ? '' : value}"`);
  return `<${tag} ${attributes.join(' ')}></${tag}>`;
};

describe('an attribute that is spelled like its property', () => {
  for (const [tag, properties] of Object.entries(PRINTED)) {
    it(`is read by <${tag}>: ${Object.keys(properties).join(', ')}`, async () => {
      const messages = warnings();
      await fixture(html`<p id="text">نص</p>`);
      const element = await fixture(printed(tag, properties));
      for (const [name, value] of Object.entries(properties)) expect(element, name).to.have.property(name, value);
      expect(messages).to.deep.equal([]);
    });
  }

  it('is tested here for every attribute with a hyphen', () => {
    for (const [tag, properties] of Object.entries(PRINTED)) {
      const { elementProperties } = customElements.get(tag) as unknown as typeof NewsHeader;
      const hyphenated = [...elementProperties].filter(([, { attribute }]) => String(attribute).includes('-'));
      expect(Object.keys(properties)).to.have.members(hyphenated.map(([name]) => name));
    }
  });

  it('is read when an element is upgraded', async () => {
    const parent = await fixture(html`<div></div>`);
    parent.innerHTML = '<late-form postId="42"><p>أُغلقت التعليقات.</p></late-form>';
    const { NewsCommentForm } = await import('../../src/index.js');
    NewsCommentForm.define('late-form');
    expect(parent.firstElementChild).to.have.property('postId', '42');
  });

  it('is overridden by the hyphenated attribute and by the property', async () => {
    const form = await fixture<NewsCommentForm>(
      '<news-comment-form postId="1" post-id="2" loginUrl="/old"></news-comment-form>',
    );
    expect(form.postId).to.equal('2');
    form.loginUrl = '/new';
    form.parentElement?.append(form);
    await form.updateComplete;
    expect(form.loginUrl).to.equal('/new');
  });
});

describe('readLowerCaseAttributes', () => {
  class Spelled extends ReactiveElement {
    static override properties = {
      postId: { attribute: 'post-id' },
      hidden: { type: Boolean },
      text: { attribute: false },
    };

    constructor() {
      super();
      readLowerCaseAttributes(this);
    }
  }
  customElements.define('spelled-attributes', Spelled);

  for (const [attributes, expected] of [
    ['postid="7"', '7'],
    ['postid="7" post-id="8"', '8'],
    ['postid=""', ''],
    ['', null],
  ] as const) {
    it(`gives <spelled-attributes ${attributes}> the post-id ${JSON.stringify(expected)}`, async () => {
      const element = await fixture(`<spelled-attributes ${attributes} text="a"></spelled-attributes>`);
      expect(element.getAttribute('post-id')).to.equal(expected);
      expect(element.getAttributeNames()).not.to.include('false');
    });
  }
});
