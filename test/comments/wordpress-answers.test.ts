import { expect } from 'chai';
import { findCommentOnPage, findLogin } from '../../src/comments/backends/wordpress/parse-page.js';
import { wordpressRest } from '../../src/comments/backends/wordpress/rest.js';
import { htmlToText } from '../../src/comments/backends/wordpress/text.js';
import { outgoingComment, ORIGIN, STORY } from '../support/requests.js';
import { ACCOUNT_FORM, GUEST_FORM, mustLogIn, refusal, respond, send } from '../support/wordpress-site.js';

describe('findLogin()', () => {
  const login = `${ORIGIN}/wp-login.php?redirect_to=%2Fstory%2F`;

  it('returns the link of WordPress’s notice', () => {
    expect(findLogin(mustLogIn(login), STORY)).to.deep.equal({ url: login });
    expect(findLogin(mustLogIn('/wp-login.php?a=1&amp;b=2'), STORY)?.url).to.equal(`${ORIGIN}/wp-login.php?a=1&b=2`);
  });

  it('returns the login-url of <news-comment-form>', () => {
    const html = '<news-comment-form post-id="7" login-url="/login">';
    expect(findLogin(html, STORY)?.url).to.equal(`${ORIGIN}/login`);
  });

  it('returns no address of another origin, nor one that is a script', () => {
    for (const href of ['https://evil.example/login', '//evil.example', 'javascript:alert(1)', 'http://example.com/']) {
      expect(findLogin(mustLogIn(href), STORY), href).to.deep.equal({ url: undefined });
    }
  });

  const evil = `<a href="${ORIGIN}/trap">x</a>`;
  for (const [what, html] of Object.entries({
    'text of a comment': `<div id="comment-1">must-log-in ${evil}</div>${GUEST_FORM}`,
    'an escaped tag in a comment': `<p>&lt;p class="must-log-in"&gt; ${evil}</p>${GUEST_FORM}`,
    'an element outside the form’s wrapper': `<p class="must-log-in">${evil}</p>${GUEST_FORM}`,
    'structured data': `<script type="application/ld+json">{"text":"${mustLogIn('/trap').replaceAll('"', "'")}"}</script>`,
    'a comment of HTML': `<!-- ${mustLogIn('/trap')} -->${GUEST_FORM}`,
    'a text field': respond(`<textarea><p class="must-log-in">${evil}</p></textarea>`),
    'a class that only contains the name': respond(`<p class="x-must-log-in-y">${evil}</p>`),
    'a page without a notice': GUEST_FORM,
    'an empty page': '',
  })) {
    it(`returns undefined for ${what}`, () => {
      expect(findLogin(html, STORY)).to.equal(undefined);
    });
  }
});

describe('wordpressForm()', () => {
  it('tells that a login is needed if the session has ended: the page now has the fields of guests', async () => {
    const result = await send({ post: refusal('يُرجى ملء الحقول المطلوبة.'), page: GUEST_FORM });
    expect([result.status, result.code]).to.deep.equal(['rejected', 'login']);
  });

  it('tells that a login is needed, with the link, if the session has ended and guests may not comment', async () => {
    const result = await send({ post: refusal('…', 403), page: mustLogIn('/wp-login.php') });
    expect([result.code, result.url]).to.deep.equal(['login', `${ORIGIN}/wp-login.php`]);
  });

  it('tells that the comment is invalid if the reader is still logged in, or the page cannot be loaded', async () => {
    for (const page of [ACCOUNT_FORM, '']) {
      expect((await send({ post: refusal('التعليق طويل.'), page })).code, page).to.equal('invalid');
    }
  });

  it('tells that the comment is invalid if the form has the fields of guests', async () => {
    const outgoing = outgoingComment({ fields: [['author', '']] });
    expect((await send({ post: refusal('…'), page: GUEST_FORM }, outgoing)).code).to.equal('invalid');
  });

  const listed = (date_gmt: string) => [
    { link: `${STORY}#comment-5`, date_gmt, content: { rendered: '<p>تعليق</p>' } },
  ];

  it('tells a duplicate of an older comment as a duplicate, with its address', async () => {
    const result = await send({ post: refusal('مكرر', 409), comments: listed('2026-11-24T09:00:00') });
    const expected = { status: 'rejected', code: 'duplicate', url: `${STORY}#comment-5`, isOlder: true };
    expect(result).to.deep.include(expected);
  });

  it('tells a duplicate as published if the comment was posted after it was submitted', async () => {
    const result = await send({ post: refusal('مكرر', 409), comments: listed('2026-11-24T10:00:00') });
    expect(result).to.deep.equal({ status: 'published', url: `${STORY}#comment-5` });
  });

  it('tells a duplicate on the page as older at the first attempt, and as published at a later one', async () => {
    const site = { post: refusal('مكرر', 409), comments: listed('2026-11-24T10:00:00'), existing: ['5'] };
    expect((await send({ ...site, attempt: 1 })).isOlder).to.equal(true);
    // The page was loaded again after the first attempt, whose response was lost.
    expect((await send({ ...site, attempt: 2 })).status).to.equal('published');
  });

  it('tells a page of a firewall as such', async () => {
    const post = {
      status: 403,
      body: '<!doctype html><title>Just a moment…</title>',
      headers: { 'cf-mitigated': 'challenge' },
    };
    expect(await send({ post })).to.deep.equal({ status: 'rejected', code: 'challenge' });
  });

  for (const status of [403, 405, 406]) {
    for (const [what, body] of Object.entries({
      'plain text': 'error code: 1020',
      'JSON without a code': '{"message":"Forbidden"}',
      'JSON with a number as its code': '{"code":1020,"message":"Forbidden"}',
      'JSON that is no object': '[]',
      'no body': '',
      'a heading alone': '<h1>Not Acceptable!</h1>',
    })) {
      it(`tells ${String(status)} with ${what} as that of a firewall`, async () => {
        expect(await send({ post: { status, body } })).to.deep.equal({ status: 'rejected', code: 'challenge' });
      });
    }

    it(`tells ${String(status)} of WordPress as a refusal`, async () => {
      expect((await send({ post: refusal('لا', status) })).code).to.equal('refused');
      const body = '<body id="error-page"><div class="wp-die-message">لا</div></body>';
      expect((await send({ post: { status, body } })).code).to.equal('refused');
    });
  }

  for (const status of [200, 204]) {
    const post = { status, body: '' };

    it(`does not know the result of ${String(status)} without a body`, async () => {
      const result = await send({ post: { ...post, ...(status === 204 && { body: null }) }, page: GUEST_FORM });
      expect([result.status, result.code]).to.deep.equal(['unknown', 'not-an-answer']);
    });
  }

  it('tells an empty answer as a missing post if the page of the post is missing, or wants a password', async () => {
    const post = { status: 200, body: '' };
    expect((await send({ post, pageStatus: 404 })).code).to.equal('post-gone');
    const page = '<form action="/wp-login.php?action=postpass" class="post-password-form" method="post">';
    expect((await send({ post, page })).code).to.equal('post-gone');
  });

  it('tells a redirect to the login page of the site as a login, which leads back to the page', async () => {
    const login = `${ORIGIN}/blog/wp-login.php?redirect_to=${encodeURIComponent(`${ORIGIN}/wp-comments-post.php`)}&reauth=1`;
    const result = await send({ post: { status: 200, body: '<body class="login">', url: login } });
    const url = `${ORIGIN}/blog/wp-login.php?redirect_to=${encodeURIComponent(STORY)}&reauth=1`;
    expect(result).to.deep.equal({ status: 'rejected', code: 'login', url });
  });

  it('does not know the result of a redirect to the login page of another site', async () => {
    const url = 'https://elsewhere.example/wp-login.php';
    expect((await send({ post: { status: 200, body: '', url } })).code).to.equal('elsewhere');
  });

  it('cuts a long message after a word, and a long word between two characters', async () => {
    const messageOf = async (text: string) => (await send({ post: refusal(text, 400) })).message ?? '';
    // Long texts are compared by their lengths, so that a failure does not print them.
    const words = await messageOf('كلمات '.repeat(40_000));
    expect([words.length, words.slice(-6)]).to.deep.equal([300, 'كلمات…']);
    const word = await messageOf(`x${'😀'.repeat(100_000)}`);
    expect([word.length, word.slice(-3)]).to.deep.equal([300, '😀…']);
    expect(await messageOf('ا'.repeat(300))).to.equal('ا'.repeat(300));
  });

  for (const [typed, shown] of [
    ['...', '&#8230;'],
    [':)', '<img class="wp-smiley" alt=":)">'],
    [':)', '🙂'],
    ['!!!', '!!!'],
    ['؟؟', '؟؟'],
    ['--', '&#8212;'],
  ] as const) {
    it(`finds a comment of signs alone: "${typed}", shown as "${shown}"`, async () => {
      const body = `<li id="comment-9"><b class="fn">ليلى</b><div class="comment-content"><p>${shown}</p></div></li>`;
      const post = { status: 200, body, url: `${STORY}#comment-9` };
      const result = await send({ post }, outgoingComment({ text: typed, author: 'ليلى' }));
      expect([result.status, result.url]).to.deep.equal(['published', `${STORY}#comment-9`]);
    });
  }
});

describe('findCommentOnPage()', () => {
  const page = (text: string, author = 'ليلى'): string =>
    `<li id="comment-9"><b>${author}</b><div class="comment-content"><p>${text}</p></div><a>رد</a></li>`;

  it('does not take a comment with letters, or of another author, for a comment of signs alone', () => {
    const typed = outgoingComment({ text: '...', author: 'ليلى' });
    expect(findCommentOnPage(page('كلام...'), typed)).to.equal(undefined);
    expect(findCommentOnPage(page('...', 'سارة'), typed)).to.equal(undefined);
    expect(findCommentOnPage(page('...'), typed)?.id).to.equal('9');
  });
});

describe('names of Object.prototype', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

  it('are unknown codes of the REST API', async () => {
    for (const code of names) {
      const fetch = () => Promise.resolve(Response.json({ code, message: 'x' }, { status: 400 }));
      const page = { fetch, address: STORY, restRoot: undefined, existingCommentIds: new Set<string>() };
      const context = { signal: new AbortController().signal, id: 'c1', attempt: 1, createdAt: Date.now() };
      const result = await wordpressRest(page, () => undefined).send(outgoingComment(), context);
      expect(result).to.deep.equal({ status: 'rejected', code: 'refused' });
    }
  });

  it('are unknown character references', () => {
    expect(htmlToText('&constructor; &toString; &amp;')).to.equal('&constructor; &toString; &');
  });
});
