import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/news-comment-form/define.js';
import { COMMENT_FORM_VARIANTS } from './support/comment-form-variants.js';
import { forgetComments, typeInto } from './support/comments.js';
import { variantName } from './support/variant-name.js';
import { dark, english } from './support/words.js';

const meta: Meta = {
  title: 'Elements/news-comment-form',
  component: 'news-comment-form',
  beforeEach: forgetComments,
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
    await typeInto(canvasElement, { email: 'layla@' });
    await userEvent.click(canvas.getByRole('button', { name: /إرسال|Post/ }));
    const summary = await waitFor(() => {
      const found = canvasElement.querySelector('.news-error-summary');
      if (!found) throw new Error('The summary is not there yet');
      return found;
    });
    await expect(summary).toHaveFocus();
    await expect([...summary.querySelectorAll('a')].map(({ hash }) => hash)).toEqual(['#comment', '#author', '#email']);
  },
};

export const ErrorsLeftToRight: StoryObj = { ...Errors, ...english };

/** Whatever a page or a plugin asks of a field is said at it: what the page says of it itself, in its words. */
export const ErrorsOfPlugins: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <news-comment-form>
      <form action="#" method="post" class="comment-form">
        <p class="comment-form-comment">
          <label for="comment">التعليق <span class="required">*</span></label>
          <textarea id="comment" name="comment" cols="45" rows="8" maxlength="60" minlength="10" required></textarea>
        </p>
        <p class="comment-form-author">
          <label for="author">الاسم <span class="required">*</span></label>
          <input id="author" name="author" autocomplete="name" required />
        </p>
        <p class="comment-form-email">
          <label for="email">البريد الإلكتروني <span class="required">*</span></label>
          <input id="email" name="email" type="email" autocomplete="email" required />
        </p>
        <p>
          <label for="city">المدينة</label>
          <select id="city" name="city" required>
            <option value="">— اختر —</option>
            <option>بيروت</option>
          </select>
        </p>
        <p>
          <label for="sum">كم 3 + 4؟</label>
          <input id="sum" name="sum" pattern="7" title="يُرجى كتابة الناتج رقماً." inputmode="numeric" required />
        </p>
        <p>
          <input id="terms" name="terms" type="checkbox" required />
          <label for="terms">قرأت شروط النشر وأوافق عليها.</label>
        </p>
        <p class="form-submit"><input name="submit" type="submit" value="إرسال التعليق" /></p>
      </form>
    </news-comment-form>
  `,
  play: async ({ canvasElement, canvas }) => {
    await typeInto(canvasElement, {
      comment: 'قرأتُ الخبر كاملاً، ولي عليه ملاحظات كثيرة لا يتسع لها هذا الحقل الضيق.',
      author: 'ليلى',
      email: 'ليلى@مثال.السعودية',
      sum: 'سبعة',
    });
    await userEvent.click(canvas.getByRole('button', { name: /إرسال|Post/ }));
    await waitFor(() => expect(canvasElement.querySelectorAll('[aria-invalid=true]')).toHaveLength(5));
  },
};

export const ErrorsOfPluginsDark: StoryObj = {
  ...ErrorsOfPlugins,
  globals: { ...ErrorsOfPlugins.globals, ...dark.globals },
};

/** A form whose comment may have 300 letters: it counts them from the last tenth on. */
function shortForm(letters: number): StoryObj {
  return {
    render: () => html`<news-comment-form post-id="1"></news-comment-form>`,
    play: async ({ canvasElement, globals }) => {
      await waitFor(() => expect(canvasElement.querySelector('textarea')).toBeVisible());
      const area = canvasElement.querySelector('textarea');
      if (area) area.maxLength = 300;
      const sentence =
        globals.lang === 'en'
          ? 'A letter is what a reader takes for one. '
          : 'الحرف ما يعدّه القارئ حرفاً واحداً، بحركاته. ';
      const all = Array.from(new Intl.Segmenter('ar').segment(sentence.repeat(10)), ({ segment }) => segment);
      await typeInto(canvasElement, { comment: all.slice(0, letters).join('') });
      await waitFor(() => expect(canvasElement.querySelector('p[aria-hidden]')).toBeVisible());
    },
  };
}

/** Near the limit, what is left is shown, and said when typing pauses. */
export const NearTheLimit: StoryObj = shortForm(270);

export const NearTheLimitLeftToRight: StoryObj = { ...shortForm(290), ...english };

/** What is pasted is never cut: it is said how many letters have to go. */
export const BeyondTheLimit: StoryObj = shortForm(300);

export const BeyondTheLimitLeftToRight: StoryObj = { ...shortForm(312), ...english };

/** Each field turns by what is typed in it: names and comments by most of their letters, addresses never. */
export const MixedDirections: StoryObj = {
  play: async ({ canvasElement }) => {
    await typeInto(canvasElement, {
      comment: [
        'ليس iPhone الأفضل دائماً، كما قال الكاتب (وهو محق).',
        'As they say: “it depends (on C++)!”',
        'وشكراً لكم!',
      ].join('\n'),
      author: 'Layla (ليلى)',
      email: 'layla@example.com',
      url: 'https://example.com/a/',
    });
  },
};

export const MixedDirectionsLeftToRight: StoryObj = { ...MixedDirections, ...english };

/** Placeholders of a theme: words read as the page does, addresses from left to right; all on the side where lines begin. */
export const Placeholders: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <news-comment-form>
      <form action="#" method="post" class="comment-form">
        <p class="comment-form-comment">
          <textarea name="comment" aria-label="التعليق" placeholder="اكتب تعليقك هنا…" required></textarea>
        </p>
        <p class="comment-form-author">
          <input name="author" aria-label="الاسم" placeholder="الاسم *" required />
        </p>
        <p class="comment-form-email">
          <input name="email" type="email" aria-label="البريد الإلكتروني" placeholder="البريد الإلكتروني *" required />
        </p>
        <p class="comment-form-url">
          <input name="url" type="url" aria-label="الموقع" placeholder="https://example.com/" />
        </p>
        <p class="form-submit"><input name="submit" type="submit" value="إرسال التعليق" /></p>
      </form>
    </news-comment-form>
  `,
};

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

/** Markup that themes, page builders and plugins print. */
export const AnyMarkup: StoryObj = {
  tags: ['foreign-markup'],
  render: () =>
    html`${COMMENT_FORM_VARIANTS.map(
      ({ name, content }, index) =>
        html`${variantName(name)}<news-comment-form post-id="7"
            >${unsafeHTML(content.replaceAll('{id}', `-${index}`))}</news-comment-form
          >`,
    )}`,
};
