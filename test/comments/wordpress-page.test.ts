import { expect } from 'chai';
import {
  findCommentOnPage,
  findLogin,
  findRejectionOnPage,
  hasGuestFields,
  isPostPage,
} from '../../src/comments/backends/wordpress/parse-page.js';
import { outgoingComment, ORIGIN, STORY } from '../support/requests.js';
import { mustLogIn, respond } from '../support/wordpress-site.js';

/** A comment in the HTML of WordPress's themes. */
const item = (id: number, text: string, author = 'ليلى'): string =>
  `<li id="comment-${id}" class="comment"><article id="div-comment-${id}"><b class="fn">${author}</b>
   <div class="comment-content"><p>${text}</p></div></article></li>`;

describe('findCommentOnPage()', () => {
  const typed = outgoingComment({ text: 'تعليق', author: 'ليلى' });

  it('finds a comment by its text and author', () => {
    const html = item(8, 'غيره') + item(9, 'تعليق') + item(10, 'تعليق', 'سارة');
    expect(findCommentOnPage(html, typed)).to.deep.equal({ id: '9', isHeld: false });
  });

  it('finds the newest of several that match, in whatever order they are', () => {
    for (const ids of [
      [9, 10, 100],
      [100, 10, 9],
      [10, 100, 9],
    ])
      expect(findCommentOnPage(ids.map((id) => item(id, 'تعليق')).join(''), typed)?.id, ids.join()).to.equal('100');
  });

  it('finds no comment that was on the page before', () => {
    const html = item(9, 'تعليق') + item(10, 'تعليق');
    expect(findCommentOnPage(html, typed, new Set(['10']))?.id).to.equal('9');
    expect(findCommentOnPage(html, typed, new Set(['9', '10']))).to.equal(undefined);
  });

  it('does not find a text that is next to another comment', () => {
    expect(findCommentOnPage(`<p>تعليق ليلى</p>${item(9, 'غيره')}`, typed)).to.equal(undefined);
    expect(findCommentOnPage(item(9, 'تعليق', 'سارة') + item(10, 'غيره'), typed)).to.equal(undefined);
  });

  it('finds a comment whose author the form does not know', () => {
    expect(findCommentOnPage(item(9, 'تعليق', 'سارة'), outgoingComment())?.id).to.equal('9');
  });

  it('tells a comment that waits for an editor', () => {
    const notice = '<em class="comment-awaiting-moderation">بانتظار المراجعة</em>';
    expect(findCommentOnPage(item(9, `${notice}تعليق`) + item(8, 'غيره'), typed)?.isHeld).to.equal(true);
    expect(findCommentOnPage(item(9, 'تعليق') + item(8, `${notice}غيره`), typed)?.isHeld).to.equal(false);
  });

  for (const id of ['id="comment-9"', "id='comment-9'", 'id=comment-9', 'id="li-comment-9"', 'id="div-comment-9"'])
    it(`finds the element with ${id}`, () => {
      expect(findCommentOnPage(`<li ${id}>ليلى: تعليق</li>`, typed)?.id).to.equal('9');
    });

  it('searches the 50 newest comments', () => {
    const page = (newer: number): string =>
      Array.from({ length: newer + 1 }, (_, index) => item(100 + index, index ? 'غيره' : 'تعليق')).join('');
    expect(findCommentOnPage(page(49), typed)?.id).to.equal('100');
    expect(findCommentOnPage(page(50), typed)).to.equal(undefined);
  });

  it('finds no comment of signs alone in an element without the text of a comment', () => {
    expect(findCommentOnPage('<li id="comment-9"><b></b></li>', outgoingComment({ text: '...' }))).to.equal(undefined);
  });
});

describe('isPostPage()', () => {
  const isPage = (url: string, html = '', page = STORY): boolean => isPostPage(url, html, outgoingComment(), page);

  for (const url of [
    STORY,
    `${ORIGIN}/story`,
    `${STORY}comment-page-12/`,
    `${STORY}comment-page-2`,
    `${STORY}?utm_source=x#comment-9`,
    `${ORIGIN}/other/?unapproved=9&moderation-hash=x`,
  ]) {
    it(`is true for ${url}`, () => {
      expect(isPage(url)).to.equal(true);
    });
  }

  for (const url of [
    `${ORIGIN}/`,
    `${ORIGIN}/story/more/`,
    `${ORIGIN}/sto/ry/`,
    `${STORY}comment-page-x/`,
    `${STORY}?p=8`,
    `${STORY}?page_id=8`,
    'https://elsewhere.example/story/',
    'https://elsewhere.example/story/?unapproved=9',
    `${ORIGIN}/wp-login.php?unapproved=9`,
    `${ORIGIN}/wp-admin/?unapproved=9`,
  ]) {
    it(`is false for ${url}`, () => {
      expect(isPage(url)).to.equal(false);
    });
  }

  it('compares the ids in addresses without permalinks', () => {
    expect(isPage(`${ORIGIN}/?p=7`, '', `${ORIGIN}/?p=7`)).to.equal(true);
    expect(isPage(`${ORIGIN}/?p=8`, '', `${ORIGIN}/?p=7`)).to.equal(false);
    expect(isPage(`${ORIGIN}/?page_id=8`, '', `${ORIGIN}/?page_id=7`)).to.equal(false);
  });

  const elsewhere = `${ORIGIN}/renamed/`;
  for (const html of [
    '<input type="hidden" name="comment_post_ID" value="7" id="x">',
    "<input type='hidden' name='comment_post_ID' value='7'>",
    "<input value='7' name=comment_post_ID>",
    '<link rel="shortlink" href="https://example.com/?p=7">',
    "<link rel='shortlink' href='https://example.com/?p=7' />",
  ]) {
    it(`is true for another address whose page contains ${html}`, () => {
      expect(isPage(elsewhere, html)).to.equal(true);
      expect(isPage(elsewhere, html.replace('7', '77'))).to.equal(false);
      expect(isPage(elsewhere, html.replace('7', '8'))).to.equal(false);
    });
  }

  it('is false for another address whose page has a field or a link of another kind', () => {
    expect(isPage(elsewhere, '<input name="author" value="7"><link rel="next" href="/?p=7">')).to.equal(false);
  });
});

describe('hasGuestFields()', () => {
  for (const html of [
    '<input id="author" name="author" type="text">',
    "<input name='email'>",
    '<input type=text name=author>',
  ])
    it(`is true for ${html}`, () => {
      expect(hasGuestFields(html)).to.equal(true);
    });

  for (const html of [
    '',
    '<input name="comment_post_ID">',
    '<input name="authority">',
    '<input><p name="author">',
    '<!-- <input name="author"> -->',
    '<script>"<input name=author>"</script>',
  ])
    it(`is false for "${html}"`, () => {
      expect(hasGuestFields(html)).to.equal(false);
    });
});

describe('findRejectionOnPage()', () => {
  const form = '<input name="comment_post_ID" value="7">';
  const reply = outgoingComment({ parentId: '5' });

  for (const [what, html, outgoing, code] of [
    ['a page without a form', '<p>التعليقات مغلقة.</p>', outgoingComment(), 'closed'],
    ['a page without a form, for a reply', item(5, 'أصل'), reply, 'closed'],
    ['a form', form, outgoingComment(), 'refused'],
    ['the element, whose form a script makes', '<news-comment-form post-id="7">', outgoingComment(), 'refused'],
    ['an empty page', '', outgoingComment(), 'refused'],
    ['an empty page, for a reply', '', reply, 'refused'],
    ['a form and the parent among others', item(4, 'غيره') + item(5, 'أصل') + form, reply, 'refused'],
    ['a form without the parent', item(4, 'غيره') + item(55, 'غيره') + form, reply, 'parent-gone'],
    ['a form without comments, for a reply', form, reply, 'parent-gone'],
  ] as const) {
    it(`returns "${code}" for ${what}`, () => {
      expect(findRejectionOnPage(html, outgoing)).to.equal(code);
    });
  }
});

describe('findLogin()', () => {
  it('tells a notice without a link, without an address', () => {
    expect(findLogin(respond('<p class="must-log-in">يجب تسجيل الدخول.</p>'), STORY)).to.deep.equal({ url: undefined });
    expect(findLogin(mustLogIn(''), STORY)).to.deep.equal({ url: undefined });
  });

  it('reads a link whose address is not its first attribute', () => {
    const notice = '<p class="x must-log-in y"><a class="login" rel="nofollow" href="/in">دخول</a></p>';
    expect(findLogin(respond(notice), STORY)).to.deep.equal({ url: `${ORIGIN}/in` });
  });
});
