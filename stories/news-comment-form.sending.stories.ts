import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/elements/news-comment-form/define.js';
import type { CommentResult } from '../src/index.js';
import { answering, forgetComments, writeComment } from './support/comments.js';
import { dark, english } from './support/words.js';

/**
 * What becomes of a comment, and what the form says of it. Each story sends one to a back end of the page's own that
 * gives the answer shown; on a site the answers are WordPress's.
 */
const meta: Meta = {
  title: 'Elements/news-comment-form/What becomes of a comment',
  component: 'news-comment-form',
  beforeEach: forgetComments,
};

export default meta;

/** A story that sends a comment, gets an answer, and says the words given, in Arabic. */
function after(result: CommentResult, says: string, link = ''): StoryObj {
  return {
    globals: { lang: 'ar', dir: 'rtl' },
    render: () => html`<news-comment-form post-id="1" .backend=${answering(result)}></news-comment-form>`,
    play: async ({ canvasElement }) => {
      await writeComment(canvasElement);
      const canvas = within(canvasElement);
      await waitFor(() => expect(canvas.getAllByText(says, { exact: false })[0]).toBeVisible());
      if (link) await expect(canvas.getByRole('link', { name: link })).toBeVisible();
    },
  };
}

/** Everyone can read it. It is put where the page lists its comments, or linked. */
export const Published = after({ status: 'published', url: '#comment-7' }, 'نُشر التعليق.', 'الانتقال إلى التعليق');

/** An editor has to approve it; its author can look at it meanwhile. */
export const Held = after({ status: 'held', url: '?unapproved=7' }, 'وسيُنشر بعد مراجعته', 'معاينة التعليق');

/** It is there, and the site does not tell whether it is held. */
export const Received = after({ status: 'received' }, 'وصل التعليق');

export const Duplicate = after({ status: 'rejected', code: 'duplicate' }, 'سبق إرسال تعليق بالنص نفسه');

/** Counted down, then sent by itself; it can be taken back. */
export const TooFast = after({ status: 'rejected', code: 'flood', retryAfter: 30 }, 'سيُرسل هذا التعليق تلقائياً بعد');

export const ClosedMeanwhile = after({ status: 'rejected', code: 'closed' }, 'أُغلق باب التعليق');

export const LoginNeeded = after({ status: 'rejected', code: 'login' }, 'تسجيل الدخول', 'تسجيل الدخول');

/** The comment that was replied to is gone: the reply can be sent on its own. */
export const ParentGone = after({ status: 'rejected', code: 'parent-gone' }, 'حُذف التعليق الأصلي');

export const PostGone = after({ status: 'rejected', code: 'post-gone' }, 'لم يعد هذا الخبر متاحاً');

export const TooLong = after({ status: 'rejected', code: 'too-long' }, 'أطول مما يقبله');

/** The site's own words are shown as text. */
export const Refused = after(
  { status: 'rejected', code: 'refused', message: 'Spam <b>check</b> failed.' },
  'Spam <b>check</b> failed.',
);

/** The connection broke: the comment waits below the form, and is sent again by itself. */
export const Waiting = after({ status: 'unknown', code: 'network' }, 'انقطع الاتصال');

export const WaitingDark: StoryObj = { ...Waiting, ...dark };

export const ServerError = after({ status: 'unknown', code: 'server-error' }, 'تعذّر على الموقع');

/** A network that wants a login answers in the site's place. */
export const NotTheSite = after({ status: 'unknown', code: 'not-an-answer' }, 'لم يأتِ الجواب من الموقع نفسه');

/** Another site shows its answer to no script. It is said so, and nothing is guessed. */
export const NotToBeKnown = after({ status: 'unknown', code: 'cross-origin' }, 'لا يُعرف أوصل التعليق');

/** A slow answer can be waited for no longer; the comment may have arrived all the same. */
export const Sending: StoryObj = {
  render: () =>
    html`<news-comment-form post-id="1" .backend=${answering(new Promise(() => undefined))}></news-comment-form>`,
  play: async ({ canvasElement }) => {
    await writeComment(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('[role=status] button')).toBeVisible());
  },
};

export const SendingLeftToRight: StoryObj = { ...Sending, ...english };

export const Cancelled: StoryObj = {
  ...Sending,
  globals: { lang: 'ar', dir: 'rtl' },
  play: async ({ canvasElement }) => {
    await writeComment(canvasElement);
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'إلغاء الإرسال' }));
    await waitFor(() => expect(canvas.getByText('ربما وصل من قبل', { exact: false })).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'حذف' }));
    await expect(canvasElement.querySelector('.news-comment-outbox')).not.toBeVisible();
  },
};

/** Comments are closed, in a made form's place. */
export const Closed: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`<news-comment-form post-id="1" closed></news-comment-form>`,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('التعليقات مغلقة.')).toBeVisible());
  },
};

/** One has to log in, in a made form's place. */
export const MustLogIn: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`<news-comment-form post-id="1" login-url="/wp-login.php"></news-comment-form>`,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'تسجيل الدخول' })).toBeVisible();
  },
};

/** What was typed is there again on the next visit, with a notice that can undo it. */
export const Draft: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`<div class="visit"><news-comment-form post-id="9"></news-comment-form></div>`,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('textbox', { name: /التعليق/ }), 'مسودة لم تُرسل');
    const visit = canvasElement.querySelector('.visit');
    visit?.replaceChildren();
    visit?.append(Object.assign(document.createElement('news-comment-form'), { postId: '9' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'إزالة المسودة' }));
    await expect(canvas.getByRole('textbox', { name: /التعليق/ })).toHaveValue('');
    await userEvent.click(canvas.getByRole('button', { name: 'استعادة المسودة' }));
    await expect(canvas.getByRole('textbox', { name: /التعليق/ })).toHaveValue('مسودة لم تُرسل');
  },
};

/** Reply links move the form below the comment, and give the focus back when the reply ends. */
export const Reply: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <ol class="comment-list">
      <li id="comment-3">
        <article id="div-comment-3">
          <b class="fn">ليلى</b>
          <p>أحسنتم.</p>
          <a class="comment-reply-link" href="?replytocom=3#respond" data-commentid="3" data-postid="1">ردّ</a>
        </article>
      </li>
    </ol>
    <news-comment-form post-id="1"></news-comment-form>
  `,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('textbox', { name: /التعليق/ });
    await userEvent.click(canvas.getByRole('link', { name: 'ردّ' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: /الردّ على ليلى/ })).toBeVisible());
    await expect(canvas.getByRole('textbox', { name: /التعليق/ })).toHaveFocus();
    await userEvent.click(canvas.getByRole('link', { name: 'إلغاء الردّ' }));
    await expect(canvas.getByRole('link', { name: 'ردّ' })).toHaveFocus();
  },
};
