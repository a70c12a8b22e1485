// Answers that are easily misread: the page of a firewall, an ended session, a text of signs alone, and a duplicate whose
// first answer was lost. In each the network fails as the fault proxy says.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { postComment, TYPED } from './post-comment.mjs';
import { SEE_COMMENT, SENTENCES } from './sentences.mjs';
import { setStage } from './stage.mjs';
import { ACCOUNTS } from './wordpress.mjs';

const CONTINUE = 'المتابعة والإرسال';
const SEND_NOW = 'إرسال الآن';

describe('an answer that is easily misread', () => {
  const stage = setStage();
  let reader;

  beforeEach(() => {
    reader = stage.tab;
  });

  const stored = async () => (await stage.wordpress.comments()).map(({ content }) => content);

  it('a challenge page: offers to continue, and the browser posts the comment once', async () => {
    stage.proxy.faults(['challenge']);
    await reader.goTo();
    await reader.write('خلف جدار');
    await reader.send();
    await reader.button(CONTINUE).waitFor();
    assert.equal(await reader.text.inputValue(), 'خلف جدار');
    assert.deepEqual([await stored(), await reader.waiting.count()], [[], 0]);
    await Promise.all([reader.page.waitForURL(/#comment-/), reader.button(CONTINUE).click()]);
    assert.deepEqual([await stored(), stage.proxy.seen], [['خلف جدار'], ['challenge', 'pass']]);
  });

  it('an ended session: asks to log in, and keeps the text', async () => {
    const { user, password } = ACCOUNTS.reader;
    await stage.context.request.post(`${stage.proxy.url}/wp-login.php`, {
      form: { log: user, pwd: password, testcookie: '1' },
      headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    });
    stage.proxy.reset();
    await reader.goTo();
    assert.equal(await reader.field('author').count(), 0);
    await reader.write('بعد انتهاء الجلسة');
    await stage.context.clearCookies();
    await reader.send();
    await reader.reads(SENTENCES.login);
    assert.equal(await reader.text.inputValue(), 'بعد انتهاء الجلسة');
    assert.deepEqual([await stored(), await reader.waiting.count()], [[], 0]);
  });

  for (const text of ['...', '؟!', '👏', '--']) {
    it(`a text of signs alone, ${text}: is published, and shown once`, async () => {
      await reader.goTo();
      await reader.write(text);
      await reader.send();
      await reader.reads(`${SENTENCES.published} ${SEE_COMMENT}`);
      assert.equal((await stored()).length, 1);
      assert.equal(await reader.page.locator('.comment-list .comment').count(), 1);
    });
  }

  it('a duplicate of an older comment after a lost connection: is not told as published', async () => {
    await postComment(stage.wordpress.url, { comment_post_ID: stage.wordpress.posts.open, comment: 'قديم' });
    const [{ id }] = await stage.wordpress.comments();
    await stage.wordpress.changeComment(id, {
      comment_date: '2026-01-02 03:04:05',
      comment_date_gmt: '2026-01-02 03:04:05',
    });
    stage.proxy.faults(['drop-before']);
    await reader.goTo();
    await reader.write('قديم');
    await reader.send();
    await reader.sees(SENTENCES.network);
    await reader.button(SEND_NOW).click();
    await reader.sees(SENTENCES.duplicate);
    assert.deepEqual(await stored(), ['قديم']);
  });

  it('a duplicate of the comment itself, whose first answer was lost: is told as published', async () => {
    stage.proxy.faults(['drop-after']);
    await reader.goTo();
    await reader.write(TYPED.comment);
    await reader.send();
    await reader.sees(SENTENCES.network);
    await reader.page.reload();
    await reader.button(SEND_NOW).click();
    await reader.reads(SENTENCES.published);
    assert.deepEqual(await stored(), [TYPED.comment]);
  });
});
