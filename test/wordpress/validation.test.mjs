// What the form says WordPress takes and refuses, asked of WordPress itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { cleanField, isEmail, isWebsite } from '../../dist/comments/addresses.js';
import { lettersOver, limitsOf } from '../../dist/comments/limits.js';
import { toWordPress } from '../../dist/comments/wordpress-text.js';
import { postComment } from './post-comment.mjs';
import { startWordPress } from './wordpress.mjs';

/** More than fits, in letters of one, two and three bytes; in a comment, signs and ends of lines are sent as more. */
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

describe('WordPress', () => {
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
      it(`takes as much ${field} like "…${text.slice(-3)}" as the form lets through, and no more`, async () => {
        const send = (value) => (field === 'comment' ? toWordPress(value) : value);
        const limits = limitsOf(field, -1);
        const kept = Array.from(text).slice(0, -lettersOver(text, limits)).join('');
        assert.equal(await takes({ [field]: send(text) }), false);
        assert.equal(await takes({ [field]: send(kept) }), true);
      });
    }
  }

  for (const email of EMAILS) {
    it(`says of ${email} what the form says`, async () => {
      const sent = cleanField(email, 'email');
      assert.equal(await takes({ email: sent }), isEmail(sent));
    });
  }

  for (const [website, expected] of WEBSITES) {
    it(`stores ${JSON.stringify(website)} as it was meant`, async () => {
      const url = cleanField(website, 'url');
      assert.equal(url === '' || isWebsite(url), true);
      assert.equal(await takes({ url }), true);
      assert.deepEqual(
        (await wordpress.comments()).map((comment) => comment.url),
        [expected],
      );
    });
  }

  it('heeds no direction that comes along', async () => {
    assert.equal(await takes({ 'comment.dir': 'rtl', 'author.dir': 'ltr' }), true);
    const [{ content, author }] = await wordpress.comments();
    assert.deepEqual([content, author], ['أحسنتم.', 'ليلى']);
  });
});
