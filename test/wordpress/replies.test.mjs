/* global DOMParser, document, getComputedStyle, window -- what runs in the page */
// Replies to comments: where the form goes, where the keyboard goes, what is sent and what is kept, with WordPress's own
// script for replies and without.
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

const WAYS = {
  "WordPress's form and its script for replies": { form: 'wrapped' },
  "WordPress's form without that script": { form: 'wrapped', plugins: ['no-reply-script'] },
  'the form that the element makes': { form: 'empty' },
};

describe('a reply', () => {
  const visits = setVisits();
  let wordpress, visitor, first, reply, second;

  before(() => {
    ({ wordpress, visitor } = visits);
    ({ first, reply, second } = wordpress.threads);
  });

  async function open(settings, path = '/threaded/') {
    wordpress.reset({ head: ELEMENTS_HEAD, ...settings });
    await visitor.open(wordpress.url + path);
    await visitor.text.waitFor();
  }

  const opener = (id) => visitor.page.locator(`#div-comment-${id} > .reply .comment-reply-link`);
  const title = () => visitor.page.locator('.comment-reply-title').innerText();
  const cancel = () => visitor.page.locator('.comment-reply-title').getByRole('link', { name: 'إلغاء الرد' }).click();

  /** The comment that the form stands below, or the element that it stands in at home. */
  const place = () =>
    visitor.page.locator('.comment-respond').evaluate((form) => {
      const { previousElementSibling: before, parentElement } = form;
      return before?.id || parentElement.localName;
    });

  async function sendAs(comment) {
    await visitor.type({ comment });
    await visitor.send();
    await visitor.reads('نُشر التعليق.');
    return (await wordpress.comments()).find(({ content }) => content === comment);
  }

  for (const [way, settings] of Object.entries(WAYS)) {
    describe(`by ${way}`, () => {
      beforeEach(() => open(settings));

      it('moves form and focus below the comment; once sent, the form is back and the reply is shown', async () => {
        const before = await title();
        await opener(first).click();
        await visitor.isAt('comment');
        assert.equal(await place(), `div-comment-${first}`);
        assert.match(await title(), /قارئ 1/);
        const { id, parent } = await sendAs('ردّ على الأول.');
        assert.equal(parent, first);
        assert.equal(await visitor.page.locator(`#comment-${first} > .children > #comment-${id}`).count(), 1);
        await visitor.isAt(`comment-${id}`);
        assert.equal(await place(), 'news-comment-form');
        assert.equal(await title(), before);
        assert.equal((await sendAs('تعليق على الخبر.')).parent, 0);
      });

      it('looks the same below the comment as in its original position', async () => {
        const look = () =>
          visitor.page.locator('.comment-respond :is(p, input, textarea):visible').evaluateAll((parts) =>
            parts.map((part) => {
              const { display, fontSize, fontWeight, padding, borderColor, backgroundColor } = getComputedStyle(part);
              return { name: part.name, display, fontSize, fontWeight, padding, borderColor, backgroundColor };
            }),
          );
        const before = await look();
        await opener(first).click();
        await visitor.isAt('comment');
        assert.deepEqual((await look()).slice(0, before.length), before);
      });

      it('is cancelled: form and focus return to where they were', async () => {
        const before = await title();
        await opener(second).click();
        await visitor.isAt('comment');
        await cancel();
        assert.equal(await place(), 'news-comment-form');
        assert.equal(await title(), before);
        await visitor.until((id) => document.activeElement.matches(`#div-comment-${id} .comment-reply-link`), second);
        assert.equal((await sendAs('تعليق على الخبر.')).parent, 0);
      });

      it('switches from one comment to another and keeps the text', async () => {
        await opener(first).click();
        await visitor.text.fill('بدأ هنا');
        await opener(reply).click();
        assert.equal(await place(), `div-comment-${reply}`);
        assert.match(await title(), /قارئ 2/);
        await opener(second).click();
        assert.equal(await place(), `div-comment-${second}`);
        assert.match(await title(), /قارئ 3/);
        assert.equal(await visitor.text.inputValue(), 'بدأ هنا');
        assert.equal((await sendAs('بدأ هنا وانتهى هنا.')).parent, second);
        assert.equal(await place(), 'news-comment-form');
      });

      it('has a draft of its own', async () => {
        await visitor.text.fill('على الخبر');
        await visitor.page.reload();
        await opener(first).click();
        await visitor.text.fill('على الأول');
        await visitor.page.reload();
        await visitor.text.waitFor();
        await opener(second).click();
        await visitor.isAt('comment');
        assert.equal(await visitor.text.inputValue(), '');
        await opener(first).click();
        await visitor.until(() => document.querySelector('.comment-form-comment textarea').value === 'على الأول');
      });

      it('is started and cancelled by the page’s script, and the focus returns', async () => {
        await visitor.page.evaluate(async (id) => {
          const button = document.createElement('button');
          button.id = 'own';
          document.body.append(button);
          button.focus();
          await document.querySelector('news-comment-form').replyTo(id, 'قارئة «ثالثة»');
        }, second);
        await visitor.isAt('comment');
        assert.equal(await place(), `div-comment-${second}`);
        assert.match(await title(), /قارئة «ثالثة»/);
        await visitor.page.evaluate(() => document.querySelector('news-comment-form').cancelReply());
        await visitor.isAt('own');
        assert.equal(await place(), 'news-comment-form');
      });

      it('is started by the page’s script and switched by a link, and vice versa', async () => {
        const before = await title();
        const replyTo = (id) =>
          visitor.page.evaluate((to) => document.querySelector('news-comment-form').replyTo(to, 'ليلى'), id);
        await replyTo(first);
        await opener(second).click();
        assert.equal(await place(), `div-comment-${second}`);
        await replyTo(first);
        assert.equal(await place(), `div-comment-${first}`);
        await cancel();
        assert.equal(await place(), 'news-comment-form');
        assert.equal(await title(), before);
        assert.equal((await sendAs('تعليق على الخبر.')).parent, 0);
      });
    });
  }

  // WordPress's own script takes every click.
  for (const [way, settings] of Object.entries(WAYS).slice(1)) {
    it(`is not started by a link that is opened in a new tab: ${way}`, async () => {
      await open(settings);
      for (let time = 1; time <= 2; time++) {
        // Not every browser without windows can open one: asked is whether it is left to.
        const left = visitor.page.evaluate(
          () =>
            new Promise((resolve) => {
              const end = (click) => {
                resolve(!click.defaultPrevented);
                click.preventDefault();
              };
              window.addEventListener('click', end, { once: true });
            }),
        );
        await opener(first).click({ modifiers: ['ControlOrMeta', 'Shift'] });
        assert.equal(await left, true);
        // Once more when the form's script is there.
        await visitor.begin();
      }
      assert.equal(await place(), 'news-comment-form');
    });
  }

  it('by a ?replytocom= address: uses the parent that WordPress renders', async () => {
    await open({ form: 'wrapped' }, `/threaded/?replytocom=${first}`);
    await visitor.text.fill('ردّ لم يُرسل');
    await visitor.page.reload();
    await visitor.page.getByText('أُعيدت إلى الحقل مسودة لم تُرسل.').waitFor();
    assert.equal(await visitor.text.inputValue(), 'ردّ لم يُرسل');
    const { id, parent } = await sendAs('ردّ أُرسل.');
    assert.equal(parent, first);
    await visitor.isAt(`comment-${id}`);
    assert.equal(await visitor.page.locator(`#comment-${first} > .children > #comment-${id}`).count(), 1);
    assert.match(await title(), /قارئ 1/);
    assert.equal((await sendAs('ردّ ثانٍ، كما يقول العنوان.')).parent, first);
  });

  it('by a ?replytocom= address to a deleted comment: can be sent as a top-level comment', async () => {
    await open({ form: 'wrapped' }, `/threaded/?replytocom=${second}`);
    await visitor.type();
    await wordpress.changeComment(second, { comment_approved: 'trash' });
    await visitor.send();
    await visitor.button('إرسال الردّ تعليقاً مستقلاً').click();
    await visitor.reads('نُشر التعليق.');
    assert.equal((await wordpress.comments())[0].parent, 0);
    assert.doesNotMatch(await title(), /قارئ 3/);
  });

  it('works wherever the page moves the form', async () => {
    await open({ form: 'wrapped' });
    await visitor.page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('aside'));
      dialog.append(document.querySelector('.comment-respond'));
    });
    const { id, parent } = await sendAs('من مكان آخر.');
    assert.equal(parent, 0);
    await visitor.isAt(`comment-${id}`);
    assert.equal(await place(), 'aside');
    assert.equal(await visitor.page.locator('aside .news-comment-status:not(:empty)').count(), 1);
  });

  describe('on a page with two stories', () => {
    /** The next story comes as readers scroll on: its comments and an element of its own. */
    async function openBoth(settings) {
      wordpress.reset({ head: ELEMENTS_HEAD, ...settings });
      await visitor.open(`${wordpress.url}/open/`);
      await visitor.text.waitFor();
      await visitor.page.evaluate(async ({ threaded }) => {
        const next = new DOMParser().parseFromString(await (await fetch('/threaded/')).text(), 'text/html');
        const story = document.body.appendChild(document.createElement('article'));
        const form = Object.assign(document.createElement('news-comment-form'), {
          id: 'next',
          postId: String(threaded),
        });
        story.append(...next.querySelectorAll('h1, .comment-list'), form);
        await form.updateComplete;
      }, wordpress.posts);
      await visitor.page.locator('#next textarea').waitFor();
    }

    const fill = async (form, comment) => {
      for (const [name, value] of Object.entries({ comment, author: 'ليلى', email: 'layla@example.com' })) {
        await form.locator(`[name=${name}]`).fill(value);
      }
    };

    for (const [way, settings] of Object.entries(WAYS)) {
      it(`moves the form of its own story: ${way}`, async () => {
        await openBoth(settings);
        const [one, other] = [visitor.page.locator('.comment-respond').first(), visitor.page.locator('#respond-2')];
        // The first time before any script of the form was there.
        for (let time = 1; time <= 2; time++) {
          await opener(second).click();
          await visitor.until(() => document.activeElement.matches('#respond-2 textarea'));
          const below = await other.evaluate((form) => form.previousElementSibling.id);
          assert.equal(below, `div-comment-${second}`);
          assert.equal(await one.evaluate((form) => form.parentElement.localName), 'news-comment-form');
          await other.getByRole('link', { name: 'إلغاء الردّ' }).click();
        }
        await opener(second).click();
        await fill(one, 'على الأولى');
        await fill(other, 'ردّ في الثانية');
        await other.locator('[name=submit]').click();
        await visitor.page.locator('#next').getByText('نُشر التعليق.').waitFor();
        assert.equal(await one.locator('textarea').inputValue(), 'على الأولى');
        await one.locator('[name=submit]').click();
        await one.getByText('نُشر التعليق.').waitFor();
        const stored = (await wordpress.comments()).map(({ post, parent, content }) => [post, parent, content]);
        assert.deepEqual(stored, [
          [wordpress.posts.threaded, second, 'ردّ في الثانية'],
          [wordpress.posts.open, 0, 'على الأولى'],
        ]);
      });
    }

    it('moves the form of its own story by touch too, to which WordPress’s script listens', async () => {
      const usual = visitor;
      visitor = await visits.come({ hasTouch: true });
      await openBoth({ form: 'wrapped' });
      for (let time = 1; time <= 2; time++) {
        await opener(second).tap();
        await visitor.until(() => document.activeElement.matches('#respond-2 textarea'));
        const home = await visitor.page
          .locator('.comment-respond')
          .first()
          .evaluate((form) => form.parentElement.localName);
        assert.equal(home, 'news-comment-form');
        await visitor.page.locator('#respond-2').getByRole('link', { name: 'إلغاء الردّ' }).tap();
      }
      await visitor.close();
      visitor = usual;
    });

    it('stores a draft for each story, and lists waiting comments at the form of their story', async () => {
      await openBoth({ form: 'empty' });
      const [one, other] = [visitor.page.locator('#respond'), visitor.page.locator('#respond-2')];
      await fill(one, 'مسودة الأولى');
      await fill(other, 'تعليق الثانية');
      await visitor.page.context().setOffline(true);
      await other.locator('[name=submit]').click();
      await other.getByText('لا اتصال بالإنترنت').first().waitFor();
      assert.equal(await visitor.waiting.count(), 1);
      assert.equal(await one.locator('textarea').inputValue(), 'مسودة الأولى');
      await visitor.page.context().setOffline(false);
      await other.getByText('نُشر التعليق.').waitFor();
      const [{ post, content }] = await wordpress.comments();
      assert.deepEqual([post, content], [wordpress.posts.threaded, 'تعليق الثانية']);
      await visitor.page.reload();
      await visitor.until(() => document.querySelector('textarea')?.value === 'مسودة الأولى');
    });
  });
});
