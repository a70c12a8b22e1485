import { expect } from '@open-wc/testing';
import { authorNameIn, COMMENT_TEXT } from '../../src/dom/comment-parts.js';

function element(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

describe('authorNameIn', () => {
  for (const [html, name] of [
    ['<div><b class="fn"><a href="/">سعد</a></b> يقول:</div>', 'سعد'],
    ['<div class="comment-author vcard"><cite class="fn"> هند </cite></div>', 'هند'],
    ['<div><div class="wp-block-comment-author-name">عمر</div></div>', 'عمر'],
    ['<div><span itemprop="author"><img alt=""><span itemprop="name">ليلى</span></span></div>', 'ليلى'],
    ['<div><a rel="author">Sam</a></div>', 'Sam'],
    ['<div><p class="comment-author">كريم</p></div>', 'كريم'],
    ['<div><div class="comment-author"><span>ليلى </span>\n <a href="#respond">ردّ</a> 23 نوفمبر</div></div>', 'ليلى'],
    ['<div><p>نص</p></div>', ''],
  ] as const) {
    it(`finds "${name}" in ${html}`, () => {
      expect(authorNameIn(element(html))).to.equal(name);
    });
  }

  it('is empty without a comment', () => {
    expect([authorNameIn(null), authorNameIn(undefined)]).to.deep.equal(['', '']);
  });
});

describe('COMMENT_TEXT', () => {
  it('matches the text in the markup of lists, blocks, themes and microdata', () => {
    const classes = [
      'class="comment-content"',
      'class="wp-block-comment-content"',
      'itemprop="text"',
      'class="e-content"',
      'class="x-comment-content comment"',
      'class="comment-text"',
      'class="comment_text"',
      'class="comment_content clearfix"',
      'class="comment-entry"',
    ];
    expect(element('<div class="comment-content-wrap"></div>').matches(COMMENT_TEXT)).to.equal(false);
    expect(classes.filter((attribute) => !element(`<div ${attribute}></div>`).matches(COMMENT_TEXT))).to.deep.equal([]);
  });
});
