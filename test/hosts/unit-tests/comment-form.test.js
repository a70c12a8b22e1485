import './problems.js';
import 'news-elements/define';
import { pause, press, reattach, render, settled, type, until } from './render.js';

const ownForm = `
  <ol class="comment-list">
    <li id="comment-7">
      <p>تعليق أول</p>
      <a class="comment-reply-link" href="?replytocom=7#respond" data-commentid="7" data-postid="42"
        data-respondelement="respond" data-replyto="رد على سارة">رد</a>
    </li>
  </ol>
  <news-comment-form ATTRIBUTES>
    <div id="respond" class="comment-respond">
      <h2 id="reply-title" class="comment-reply-title">اترك تعليقاً</h2>
      <form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
        <p class="comment-form-comment">
          <label for="comment">التعليق</label>
          <textarea id="comment" name="comment" maxlength="65525" required></textarea>
        </p>
        <p><label for="author">الاسم</label><input id="author" name="author" maxlength="245" required /></p>
        <p><label for="email">البريد</label><input id="email" name="email" type="email" required /></p>
        <p><label for="url">الموقع</label><input id="url" name="url" type="url" /></p>
        <p style="display: none"><input name="trap" /></p>
        <fieldset><legend>رأيك</legend><input type="radio" name="stars" value="1" /><input type="radio" name="stars" value="2" /></fieldset>
        <p><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes" /></p>
        <p class="form-submit">
          <input name="submit" type="submit" id="submit" value="إرسال التعليق" />
          <input type="hidden" name="comment_post_ID" value="42" />
          <input type="hidden" name="comment_parent" value="0" />
        </p>
      </form>
    </div>
  </news-comment-form>`;

const withAttributes = (attributes = '') => ownForm.replace('ATTRIBUTES', attributes);
const elementIn = (page) => page.querySelector('news-comment-form');
const fieldIn = (page, name) => page.querySelector(`form [name="${name}"]`);

function fill(page, text = 'السلام عليكم، مقال مفيد.') {
  type(fieldIn(page, 'comment'), text);
  type(fieldIn(page, 'author'), 'Ali');
  type(fieldIn(page, 'email'), 'ali@example.com');
}

const buttonIn = (page, label) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === label);

/** A back end that keeps what it was given. */
function backend(answer = { status: 'published', message: 'نُشر', url: '#comment-7' }) {
  const sent = [];
  return { sent, send: async (comment) => (sent.push(comment), answer) };
}

describe('<news-comment-form>', () => {
  for (const [name, html] of [
    ['of the page', withAttributes()],
    ['of its own', '<news-comment-form post-id="42"></news-comment-form>'],
    [
      'of its own that keeps nothing',
      '<news-comment-form post-id="42" drafts="off" without-website></news-comment-form>',
    ],
  ]) {
    describe(`with a form ${name}`, () => {
      it('renders, is removed and comes back', async () => {
        const page = await render(html);
        await reattach(page);
        expect(page.querySelectorAll('form').length).toBe(1);
        expect(fieldIn(page, 'comment').labels?.length ?? 1).toBe(1);
      });

      it('sends what was typed, once, and tells what became of it', async () => {
        const page = await render(html);
        const element = elementIn(page);
        const results = [];
        const { sent, ...own } = backend();
        element.backend = own;
        element.addEventListener('news-comment-result', ({ status }) => results.push(status));
        fill(page);
        await pause(50);
        page.querySelector('form').requestSubmit();
        await until(() => results.length);
        expect(results).toEqual(['published']);
        expect(sent.map(({ text, author, email, postId }) => [text, author, email, postId])).toEqual([
          ['السلام عليكم، مقال مفيد.', 'Ali', 'ali@example.com', '42'],
        ]);
        expect(fieldIn(page, 'comment').value).toBe('');
        await reattach(page);
      });

      it('names what is missing, and counts letters near the limit', async () => {
        const page = await render(html);
        fieldIn(page, 'comment').focus();
        await pause(50);
        page.querySelector('form').requestSubmit();
        await until(() => page.querySelector('[aria-invalid=true]'));
        fill(page, 'ح'.repeat(32_600));
        type(fieldIn(page, 'email'), 'ali@');
        for (const field of page.querySelectorAll('form input, form textarea')) {
          field.focus();
          field.blur();
        }
        await pause(50);
        expect(page.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
        page.querySelector('form').requestSubmit();
        await pause(50);
      });

      it('shows a comment that waits, and sends it again on demand', async () => {
        const page = await render(html);
        const results = [];
        elementIn(page).addEventListener('news-comment-result', ({ status }) => results.push(status));
        elementIn(page).backend = backend({ status: 'unknown', code: 'cancelled' });
        fill(page);
        await pause(50);
        press(fieldIn(page, 'comment'), 'Enter', { ctrlKey: true });
        await until(() => results.length);
        await reattach(page);
        type(fieldIn(page, 'comment'), 'تعليق آخر');
        await until(() => elementIn(page).textContent.includes('السلام عليكم'));
        elementIn(page).backend = backend();
        buttonIn(page, 'إرسال الآن').click();
        await until(() => results.length === 2);
        expect(results).toEqual(['unknown', 'published']);
      });

      it('keeps a draft, and replies to a comment', async () => {
        const page = await render(html);
        type(fieldIn(page, 'comment'), 'مسودة');
        await pause(50);
        window.dispatchEvent(new Event('pagehide'));
        window.dispatchEvent(new Event('online'));
        document.dispatchEvent(new Event('visibilitychange'));
        await elementIn(page).replyTo(7, 'سارة');
        expect(fieldIn(page, 'comment_parent').value).toBe('7');
        await elementIn(page).cancelReply();
        expect(fieldIn(page, 'comment_parent').value).toBe('0');
        page.querySelector('.comment-reply-link')?.click();
        await pause(50);
        page.remove();
        const again = await render(html);
        fieldIn(again, 'comment').focus();
        await pause(50);
      });
    });
  }

  it('begins with text that was typed before it was there', async () => {
    const page = document.createElement('div');
    page.innerHTML = withAttributes();
    const form = page.querySelector('form');
    form.querySelector('textarea').value = 'كُتب قبلها';
    document.body.append(page);
    await settled(page);
    await until(() => form.noValidate);
    expect(form.querySelector('textarea').value).toBe('كُتب قبلها');
  });

  it('says that comments are closed, or that one has to log in', async () => {
    const page = await render('<news-comment-form closed></news-comment-form>');
    expect(page.textContent).toContain('التعليقات مغلقة');
    elementIn(page).closed = false;
    elementIn(page).loginUrl = '/wp-login.php';
    await settled(page);
    expect(page.querySelector('a').getAttribute('href')).toBe('/wp-login.php');
    elementIn(page).removeAttribute('login-url');
    elementIn(page).postId = '42';
    elementIn(page).loginUrl = undefined;
    await settled(page);
    expect(page.querySelector('form').method).toBe('post');
  });

  it('follows the language of the page around what was typed', async () => {
    const page = await render('<news-comment-form post-id="42"></news-comment-form>');
    type(fieldIn(page, 'comment'), 'كتبت هذا');
    await pause(50);
    Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
    await settled(page);
    expect(fieldIn(page, 'comment').value).toBe('كتبت هذا');
    expect(fieldIn(page, 'submit').value).toBe('Post comment');
  });
});
