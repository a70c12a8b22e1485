import { expect } from 'chai';
import { outgoingComment, ORIGIN, STORY } from '../support/requests.js';
import { GUEST_FORM, mustLogIn, refusal, send, type Site } from '../support/wordpress-site.js';

const OTHER = 'https://cms.example.net';
const toOther = outgoingComment({ action: `${OTHER}/wp-comments-post.php` });

/** Sends a comment. Returns the requests of the page. */
async function requestsOf(site: Site, outgoing = outgoingComment()): Promise<{ url: string; init: RequestInit }[]> {
  const requests: { url: string; init: RequestInit }[] = [];
  await send({ ...site, onRequest: (url, init) => requests.push({ url, init }) }, outgoing);
  return requests;
}

const shown = (id: number, text = 'تعليق', more = ''): string =>
  `<li id="comment-${id}">${more}<div class="comment-content"><p>${text}</p></div></li>`;
const redirect = (url: string, body = ''): NonNullable<Site['post']> => ({ status: 200, body, url });

describe('the request of wordpressForm()', () => {
  const post = refusal('…', 400);

  it('posts the fields in their order, and asks for errors as JSON', async () => {
    const fields: [string, string][] = [
      ['author', 'ليلى'],
      ['comment', 'أ < ب'],
      ['city[]', 'القاهرة'],
      ['city[]', 'طنطا'],
    ];
    const [{ url, init }] = (await requestsOf({ post }, outgoingComment({ text: 'أ < ب', fields }))) as [
      { url: string; init: RequestInit },
    ];
    expect([url, init.method, init.credentials]).to.deep.equal([
      `${ORIGIN}/wp-comments-post.php`,
      'POST',
      'same-origin',
    ]);
    expect(new Headers(init.headers).get('Accept')).to.equal('application/json, text/html;q=0.9');
    const escaped = fields.map(([name, value]) => [name, name === 'comment' ? 'أ &lt; ب' : value]);
    expect([...(init.body as URLSearchParams)]).to.deep.equal(escaped);
  });

  it('escapes the text of the comment only, and only in its own field', async () => {
    const fields: [string, string][] = [
      ['title', '<x>'],
      ['comment', '<y>'],
      ['comment', '<x>'],
    ];
    const [first] = await requestsOf({ post }, outgoingComment({ text: '<x>', fields }));
    expect([...(first?.init.body as URLSearchParams).values()]).to.deep.equal(['<x>', '<y>', '&lt;x&gt;']);
  });

  it('is multipart if a field contains a file', async () => {
    const file = new File(['data'], 'photo.png');
    const fields: [string, string | File][] = [
      ['comment', 'تعليق'],
      ['photo', file],
    ];
    const [first] = await requestsOf({ post }, outgoingComment({ fields }));
    const body = first?.init.body as FormData;
    expect(body).to.be.an.instanceof(FormData);
    expect(body.get('comment')).to.equal('تعليق');
    expect((body.get('photo') as File).name).to.equal('photo.png');
  });

  it('is not multipart if the field for a file is empty', async () => {
    const fields: [string, string | File][] = [
      ['comment', 'تعليق'],
      ['photo', new File([], '')],
    ];
    const [first] = await requestsOf({ post }, outgoingComment({ fields }));
    expect([...(first?.init.body as URLSearchParams).keys()]).to.deep.equal(['comment']);
  });

  it('is sent with the cookies of another origin', async () => {
    const [first] = await requestsOf({ post }, toOther);
    expect(first?.init.credentials).to.equal('include');
  });

  it('is the only one if the answer decides', async () => {
    for (const outgoing of [outgoingComment(), outgoingComment({ fields: [['email', '']] })])
      expect(await requestsOf({ post: refusal('…', 429) }, outgoing)).to.have.lengthOf(1);
    expect(
      await requestsOf({ post: refusal('…', 400) }, outgoingComment({ fields: [['email', '']] })),
    ).to.have.lengthOf(1);
    expect(await requestsOf({ post: redirect(`${STORY}#comment-9`, shown(9)) })).to.have.lengthOf(1);
  });

  it('is followed by one for the page of the post that no cache answers, if a login may be needed', async () => {
    const [, second] = await requestsOf({ post: refusal('…', 403), page: GUEST_FORM });
    expect([second?.url, second?.init.cache]).to.deep.equal([STORY, 'no-store']);
  });
});

describe('wordpressForm() after a redirect', () => {
  it('tells a comment on the page as published, with the page', async () => {
    const body = shown(8, 'غيره') + shown(9);
    expect(await send({ post: redirect(STORY, body) })).to.deep.equal({
      status: 'published',
      url: `${STORY}#comment-9`,
      page: body,
    });
  });

  it('tells a comment that waits for an editor as held', async () => {
    const body = shown(9, 'تعليق', '<em class="comment-awaiting-moderation">بانتظار</em>');
    const result = await send({ post: redirect(`${STORY}?unapproved=9`, body) });
    expect([result.status, result.url]).to.deep.equal(['held', `${STORY}?unapproved=9#comment-9`]);
  });

  it('tells a comment as held, with its id, if only the address says so', async () => {
    expect(await send({ post: redirect(`${STORY}?unapproved=9&moderation-hash=x`) })).to.deep.equal({
      status: 'held',
      url: `${STORY}?unapproved=9&moderation-hash=x#comment-9`,
    });
  });

  it('tells a comment that the page does not show as received', async () => {
    expect(await send({ post: redirect(STORY, '<p>…</p>') })).to.deep.equal({ status: 'received', url: STORY });
  });

  it('tells a comment that only the REST API lists as published', async () => {
    const comments = [
      { link: `${STORY}#comment-9`, date_gmt: '2999-01-01T00:00:00', content: { rendered: '<p>تعليق</p>' } },
    ];
    for (const url of [STORY, `${ORIGIN}/thanks/`])
      expect(await send({ post: redirect(url), comments })).to.deep.equal({
        status: 'published',
        url: `${STORY}#comment-9`,
      });
  });

  it('does not know the result of a redirect to another page', async () => {
    expect(await send({ post: redirect(`${ORIGIN}/thanks/`) })).to.deep.equal({
      status: 'unknown',
      code: 'elsewhere',
      url: `${ORIGIN}/thanks/`,
    });
  });

  it('does not pass on the page of another origin', async () => {
    const result = await send({ post: redirect(`${OTHER}/story/`, shown(9)) }, toOther);
    expect(result).to.deep.equal({ status: 'published', url: `${OTHER}/story/#comment-9` });
  });

  it('keeps an address of the login page that leads nowhere else', async () => {
    const url = `${ORIGIN}/wp-login.php?reauth=1`;
    expect(await send({ post: redirect(url) })).to.deep.equal({ status: 'rejected', code: 'login', url });
  });
});

describe('wordpressForm() without a response', () => {
  it('does not know the result if the connection failed or was cancelled', async () => {
    expect(await send({})).to.deep.equal({ status: 'unknown', code: 'network' });
    const signal = AbortSignal.abort();
    expect(await send({ signal }, toOther)).to.deep.equal({ status: 'unknown', code: 'cancelled' });
  });

  const listed = (date: number): NonNullable<Site['comments']> => [
    {
      link: `${OTHER}/story/#comment-9`,
      date_gmt: new Date(date).toISOString().slice(0, 19),
      content: { rendered: '<p>تعليق</p>' },
    },
  ];

  it('finds the comment in the REST API of another origin', async () => {
    expect(await send({ comments: listed(Date.now() + 60_000) }, toOther)).to.deep.equal({
      status: 'published',
      url: `${OTHER}/story/#comment-9`,
    });
  });

  it('does not take an older comment in the REST API for this one', async () => {
    expect(await send({ comments: listed(Date.now() - 60_000) }, toOther)).to.deep.equal({
      status: 'unknown',
      code: 'cross-origin',
    });
    expect(await send({ comments: [] }, toOther)).to.deep.equal({ status: 'unknown', code: 'cross-origin' });
  });

  it('does not know the result if the REST API does not answer either', async () => {
    const comments = { code: 'rest_disabled' } as unknown as NonNullable<Site['comments']>;
    expect(await send({ comments }, toOther)).to.deep.equal({ status: 'unknown', code: 'network' });
  });
});

describe('wordpressForm() with an answer of WordPress', () => {
  const errorPage = (content: string): string => `<html><body id="error-page">${content}</body></html>`;

  it('reads the message from an error page, and the whole page if there is none', async () => {
    for (const attributes of ['class="wp-die-message"', 'id="x" class="a wp-die-message b" lang="ar"']) {
      const body = errorPage(`<h1>خطأ</h1><div ${attributes}>النص <b>مكرر</b></div><p>عودة</p>`);
      expect(await send({ post: { status: 409, body } })).to.deep.equal({
        status: 'rejected',
        code: 'duplicate',
        message: 'النص مكرر',
      });
    }
    expect((await send({ post: { status: 409, body: errorPage('<p>مكرر</p>') } })).message).to.equal('مكرر');
  });

  it('tells an invalid comment with status 200 and 400, and a refusal with others', async () => {
    const outgoing = outgoingComment({ fields: [['author', '']] });
    for (const [status, code] of [
      [200, 'invalid'],
      [400, 'invalid'],
      [422, 'refused'],
    ] as const)
      expect((await send({ post: refusal('لا', status) }, outgoing)).code, String(status)).to.equal(code);
    const post = { status: 400, body: 'Bad Request' };
    expect(await send({ post }, outgoing)).to.deep.equal({ status: 'rejected', code: 'refused' });
  });

  it('tells a page of success that was not redirected as no answer', async () => {
    const result = await send({ post: { status: 200, body: '<p>مرحبا</p>' }, pageStatus: 404 });
    expect([result.status, result.code]).to.deep.equal(['unknown', 'not-an-answer']);
  });

  it('tells an empty answer as a missing post if the page of the post is gone', async () => {
    const result = await send({ post: { status: 200, body: '' }, pageStatus: 410 });
    expect(result).to.deep.equal({ status: 'rejected', code: 'post-gone' });
  });

  it('tells a status 401 as a login, with the link of the page if it has one', async () => {
    const post = { status: 401, body: '' };
    expect(await send({ post, page: GUEST_FORM })).to.deep.equal({ status: 'rejected', code: 'login' });
    const result = await send({ post, page: mustLogIn('/in') });
    expect(result).to.deep.equal({ status: 'rejected', code: 'login', url: `${ORIGIN}/in` });
  });

  it('does not ask whether a login is needed if the form has a field of guests', async () => {
    for (const name of ['author', 'email']) {
      const fields: [string, string][] = [
        ['comment', 'تعليق'],
        [name, ''],
      ];
      const result = await send({ post: refusal('لا'), page: GUEST_FORM }, outgoingComment({ fields }));
      expect(result.code, name).to.equal('invalid');
    }
  });

  it('reads from the page why a reply is refused', async () => {
    const page = '<input name="comment_post_ID" value="7">';
    const result = await send({ post: refusal('لا', 403), page }, outgoingComment({ parentId: '5' }));
    expect(result.code).to.equal('parent-gone');
    expect((await send({ post: refusal('لا', 403), page: '<p>مغلق</p>' })).code).to.equal('closed');
  });
});
