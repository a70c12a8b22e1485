import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/news-comment-form/define.js';
import { dark, english } from './support/words.js';

const meta: Meta = {
  title: 'Elements/news-comment-form',
  component: 'news-comment-form',
  args: { action: '#', postId: '1', withoutWebsite: false },
  render: ({ action, postId, withoutWebsite }) => html`
    <news-comment-form .action=${action} .postId=${postId} .withoutWebsite=${withoutWebsite}></news-comment-form>
  `,
};

export default meta;

/** With no form in it, the element makes the one that WordPress prints. */
export const Default: StoryObj = {};

export const LeftToRight: StoryObj = english;

export const Dark: StoryObj = dark;

export const WithoutWebsite: StoryObj = { args: { withoutWebsite: true } };

/** Sent with mistakes: each is said at its field and in a summary that takes the focus. */
export const Errors: StoryObj = {
  play: async ({ canvasElement, canvas }) => {
    await waitFor(() => expect(canvasElement.querySelector('form')).toBeVisible());
    const email = canvasElement.querySelector('input[name=email]');
    const submit = canvas.getByRole('button');
    if (email) await userEvent.type(email, 'layla@');
    await userEvent.click(submit);
    const summary = canvasElement.querySelector('.news-error-summary');
    await expect(summary).toHaveFocus();
    await expect([...(summary?.querySelectorAll('a') ?? [])].map(({ hash }) => hash)).toEqual([
      '#comment',
      '#author',
      '#email',
    ]);
  },
};

export const ErrorsLeftToRight: StoryObj = { ...Errors, ...english };

/** What WordPress printed is taken as it is, fields of plugins and all. */
export const PrintedByWordPress: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <news-comment-form>
      <div id="respond" class="comment-respond">
        <h3 id="reply-title" class="comment-reply-title">اترك تعليقاً</h3>
        <form action="#" method="post" id="commentform" class="comment-form">
          <p class="comment-form-comment">
            <label for="comment">التعليق <span class="required">*</span></label>
            <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea>
          </p>
          <p class="comment-form-author">
            <label for="author">الاسم <span class="required">*</span></label>
            <input id="author" name="author" type="text" size="30" maxlength="245" autocomplete="name" required />
          </p>
          <p class="comment-form-email">
            <label for="email">البريد الإلكتروني <span class="required">*</span></label>
            <input id="email" name="email" type="email" size="30" maxlength="100" autocomplete="email" required />
          </p>
          <p class="comment-form-city">
            <label for="city">المدينة (حقل من إضافة)</label>
            <select id="city" name="city">
              <option>الدار البيضاء</option>
              <option>بيروت</option>
            </select>
          </p>
          <p class="form-submit">
            <input name="submit" type="submit" id="submit" class="submit" value="إرسال التعليق" />
            <input type="hidden" name="comment_post_ID" value="1" />
          </p>
        </form>
      </div>
    </news-comment-form>
  `,
};
