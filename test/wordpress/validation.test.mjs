// Checks the form's validation against a real WordPress.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { escapeForWordPress } from '../../dist/comments/backends/wordpress/text.js';
import { isEmail, isWebsite, normalizeField } from '../../dist/comments/validation/addresses.js';
import { charactersOver, limitsOf } from '../../dist/comments/validation/limits.js';
import { postComment } from './post-comment.mjs';
import { startWordPress } from './wordpress.mjs';

/** Texts one character too long, of characters with one, two and three bytes. Signs and line ends are sent as more. */
const LONGEST = {
  comment: ['x'.repeat(65_526), 'م'.repeat(32_763), '<'.repeat(16_382), `x\n${'س'.repeat(32_761)}x`],
  author: ['x'.repeat(246), 'م'.repeat(123), '€'.repeat(82)],
  email: [`${'x'.repeat(60)}@${'y'.repeat(36)}.com`],
  url: [`https://example.com/${'x'.repeat(181)}`, `https://example.com/${'م'.repeat(91)}`],
};

const EMAILS = [
  'layla@example.com',
  "l.o'b+x_1@a-b.example.co",
  'layla@مثال.السعودية',
  'layla@example',
  'layla@example..com',
  'ليلى@example.com',
  'سارة@مثال.السعودية',
];

const WEBSITES = [
  ['example.com', 'https://example.com'],
  ['مثال.السعودية', 'https://مثال.السعودية'],
  ['https://example.com/الحلقة-٣/', 'https://example.com/الحلقة-٣/'],
  ['\u202ahttps://example.com\u202c', 'https://example.com'],
  ['http://', ''],
];

describe('validation against WordPress', () => {
  let wordpress;

  before(async () => {
    wordpress = await startWordPress();
  });

  beforeEach(() => wordpress.reset());

  after(() => wordpress.close());

  /** Whether a comment is stored. */
  async function takes(fields) {
    const { status } = await postComment(wordpress.url, { comment_post_ID: wordpress.posts.open, ...fields });
    return status === 302;
  }

  for (const [field, texts] of Object.entries(LONGEST)) {
    for (const text of texts) {
      it(`accepts the longest ${field} that the form accepts, and no longer one: "…${text.slice(-3)}"`, async () => {
        const send = (value) => (field === 'comment' ? escapeForWordPress(value) : value);
        const limits = limitsOf(field, -1);
        const kept = Array.from(text).slice(0, -charactersOver(text, limits)).join('');
        assert.equal(await takes({ [field]: send(text) }), false);
        assert.equal(await takes({ [field]: send(kept) }), true);
      });
    }
  }

  for (const email of EMAILS) {
    it(`agrees with the form on the email ${email}`, async () => {
      const sent = normalizeField(email, 'email');
      assert.equal(await takes({ email: sent }), isEmail(sent));
    });
  }

  for (const [website, expected] of WEBSITES) {
    it(`stores the website ${JSON.stringify(website)} as the form normalizes it`, async () => {
      const url = normalizeField(website, 'url');
      assert.equal(url === '' || isWebsite(url), true);
      assert.equal(await takes({ url }), true);
      assert.deepEqual(
        (await wordpress.comments()).map((comment) => comment.url),
        [expected],
      );
    });
  }

  it('ignores the direction that dirname posts', async () => {
    assert.equal(await takes({ 'comment.dir': 'rtl', 'author.dir': 'ltr' }), true);
    const [{ content, author }] = await wordpress.comments();
    assert.deepEqual([content, author], ['أحسنتم.', 'ليلى']);
  });
});
