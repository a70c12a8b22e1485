import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { NewsCommentForm } from '../src/index.js';
import { build } from '../src/dom/build.js';
import { commentFormHTML } from '../src/server.js';
import { element } from '../src/text/markup.js';
import { sendKeys } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';

type Language = 'ar' | 'en';

/** What a server prints, as a parser makes it. */
function printed(lang: Language, change: (form: HTMLFormElement) => void = () => undefined): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = commentFormHTML({ lang, postId: '7', action: '/comments' });
  change(template.content.querySelector('form') as HTMLFormElement);
  return template.content;
}

async function render(content: DocumentFragment | string): Promise<{ host: NewsCommentForm; form: HTMLFormElement }> {
  const host = await fixture<NewsCommentForm>(html`
    <news-comment-form action="/comments" post-id="7">${content}</news-comment-form>
  `);
  await waitUntil(() => host.querySelector('form')?.noValidate);
  return { host, form: host.querySelector('form') as HTMLFormElement };
}

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;

/** What a screen reader adds to a field's name. */
function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `no #${id}`).join(' | ');
}

/** Presses the button. Whether the form would be posted; it is not, so that the tests stay on their page. */
function isPosted(form: HTMLFormElement): boolean {
  let posted = false;
  const end = (event: Event) => {
    posted = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('submit', end, { once: true });
  form.querySelector<HTMLInputElement>('[type=submit]')?.click();
  removeEventListener('submit', end);
  return posted;
}

function fillIn(form: HTMLFormElement): void {
  field(form, 'comment').value = 'تعليق';
  field(form, 'author').value = 'ليلى';
  field(form, 'email').value = 'layla@example.com';
}

const missing = {
  ar: ['يُرجى كتابة التعليق.', 'يُرجى إدخال الاسم.', 'يُرجى إدخال عنوان البريد الإلكتروني.'],
  en: ['Write your comment.', 'Enter your name.', 'Enter your email address.'],
};

inBothDirections((dir, language) => {
  const lang = language as Language;

  describe('<news-comment-form>', () => {
    it('takes the form that the server printed, each node of it', async () => {
      const content = printed(lang);
      const nodes = [...content.querySelectorAll('*')];
      const { host } = await render(content);
      expect([...host.querySelectorAll('*')]).to.deep.equal(nodes);
    });

    it('makes the very same form where none is', async () => {
      const { host } = await render('');
      const made = host.querySelector('form')?.outerHTML.replace(' novalidate=""', '');
      expect(made).to.equal(printed(lang).querySelector('form')?.outerHTML);
    });

    it('waits for a form that is put in after it', async () => {
      const host = document.createElement('news-comment-form');
      document.body.append(host);
      host.append(printed(lang));
      await aTimeout(50);
      expect(host.querySelectorAll('form')).to.have.lengthOf(1);
      host.remove();
    });

    it('posts what WordPress asks for', async () => {
      const { form } = await render('');
      fillIn(form);
      expect(isPosted(form)).to.equal(true);
      expect([form.method, new URL(form.action).pathname]).to.deep.equal(['post', '/comments']);
      expect([...new FormData(form).keys()]).to.deep.equal([
        'comment',
        'author',
        'email',
        'url',
        'comment_post_ID',
        'comment_parent',
      ]);
    });

    it('says at each field what is missing, in the page’s language, and sums it up', async () => {
      const { host, form } = await render(printed(lang));
      expect(isPosted(form)).to.equal(false);
      const fields = ['comment', 'author', 'email'].map((name) => field(form, name));
      fields.forEach((input, i) => {
        expect(input.getAttribute('aria-invalid')).to.equal('true');
        expect(descriptionOf(input)).to.include(missing[lang][i]);
      });
      const summary = host.querySelector('.news-error-summary') as HTMLElement;
      expect(document.activeElement?.className).to.equal('news-error-summary');
      expect(summary.getAttribute('aria-label')).to.equal(
        lang === 'ar' ? 'لم يُرسل التعليق: يُرجى تصحيح 3 أخطاء.' : 'The comment was not sent: correct 3 errors.',
      );
      expect([...summary.querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal(missing[lang]);
      await expect(host).to.be.accessible();
    });

    it('counts in the digits of the page’s country', async () => {
      document.documentElement.lang = 'ar-EG';
      const { host, form } = await render(printed(lang));
      isPosted(form);
      const summary = host.querySelector('.news-error-summary');
      expect(summary?.getAttribute('aria-label')).to.equal('لم يُرسل التعليق: يُرجى تصحيح ٣ أخطاء.');
    });

    it('keeps the description that the page gave a field', async () => {
      const { form } = await render(printed(lang));
      const email = field(form, 'email');
      const before = descriptionOf(email);
      isPosted(form);
      expect(descriptionOf(email)).to.equal(`${before} | ${missing[lang][2] ?? ''}`);
      fillIn(form);
      isPosted(form);
      expect(descriptionOf(email)).to.equal(before);
    });

    it('leads from the summary to the field', async () => {
      const { host, form } = await render(printed(lang));
      isPosted(form);
      host.querySelectorAll<HTMLElement>('.news-error-summary a')[1]?.click();
      expect(document.activeElement?.id).to.equal('author');
    });

    it('is silent while a field is typed in first, speaks on leaving it, and takes it back when mended', async () => {
      const { form } = await render(printed(lang));
      const email = field(form, 'email');
      email.focus();
      await sendKeys({ type: 'layla@' });
      expect(email.hasAttribute('aria-invalid')).to.equal(false);
      field(form, 'url').focus();
      expect(descriptionOf(email)).to.include('name@example.com');
      email.focus();
      email.select();
      await sendKeys({ type: 'layla@example.com' });
      expect(email.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('does not count white space as a comment', async () => {
      const { form } = await render(printed(lang));
      fillIn(form);
      field(form, 'comment').value = ' \n ';
      expect(isPosted(form)).to.equal(false);
    });

    it('leaves the hidden fields of spam filters alone', async () => {
      const { form } = await render(
        printed(lang, (each) => {
          const hidden = build(element('textarea', { name: 'trap', required: true, hidden: true }));
          const trap = build(element('input', { name: 'trap', required: true }));
          const silent = build(element('p', { 'aria-hidden': 'true' }));
          silent.append(trap);
          each.append(hidden, silent);
        }),
      );
      fillIn(form);
      expect(isPosted(form)).to.equal(true);
    });

    it('says of a checkbox and of a group of radio buttons what is wrong, once and behind the label', async () => {
      const { host, form } = await render(
        printed(lang, (each) => {
          const terms = build(
            element('p', {}, element('input', { type: 'checkbox', id: 'terms', name: 'terms', required: true })),
          );
          terms.append(build(element('label', { for: 'terms' }, 'أوافق')));
          const radios = ['a', 'b'].map((value) =>
            build(
              element('label', {}, element('input', { type: 'radio', name: 'city', value, required: true }), value),
            ),
          );
          each.append(terms, ...radios);
        }),
      );
      fillIn(form);
      expect(isPosted(form)).to.equal(false);
      expect(host.querySelectorAll('.news-field-error').length).to.equal(2);
      expect(host.querySelector('[for=terms]')?.nextElementSibling?.className).to.equal('news-field-error');
      form.querySelector<HTMLInputElement>('[value=b]')?.click();
      expect(host.querySelectorAll('.news-field-error').length).to.equal(1);
    });

    it('makes its form anew for another post or language, around what was typed', async () => {
      const { host, form } = await render('');
      isPosted(form);
      field(form, 'author').value = 'ليلى';
      host.postId = '8';
      document.documentElement.lang = lang === 'ar' ? 'en' : 'ar';
      await waitUntil(() => host.querySelector<HTMLInputElement>('[name=comment_post_ID]')?.value === '8');
      await aTimeout(0);
      await host.updateComplete;
      const now = host.querySelector('form') as HTMLFormElement;
      expect(field(now, 'author').value).to.equal('ليلى');
      expect(now.querySelector('label')?.textContent).to.equal(lang === 'ar' ? 'Comment *' : 'التعليق *');
      expect(isPosted(now)).to.equal(false);
    });

    it('takes up a form that replaced the first when it is put back, and leaves the first as it was', async () => {
      const { host, form } = await render(printed(lang));
      const parent = host.parentElement;
      host.remove();
      expect(form.noValidate).to.equal(false);
      host.replaceChildren(printed(lang));
      parent?.append(host);
      await waitUntil(() => host.querySelector('form')?.noValidate);
    });

    it('still speaks where the language is malformed', async () => {
      document.documentElement.lang = 'ar-';
      const { host, form } = await render(printed(lang));
      expect(isPosted(form)).to.equal(false);
      expect(host.querySelector('.news-error-summary')?.getAttribute('aria-label')).to.match(/3/);
    });

    it('leaves the page’s own refusal at that', async () => {
      const { host, form } = await render(printed(lang));
      form.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
      expect(isPosted(form)).to.equal(false);
      expect(host.querySelectorAll('.news-error-summary').length).to.equal(0);
    });

    it('still minds a form that WordPress moved away', async () => {
      const { form } = await render(printed(lang));
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(form);
      expect(isPosted(form)).to.equal(false);
      expect(form.querySelectorAll('.news-error-summary').length).to.equal(1);
    });

    it('gives a second form ids of its own', async () => {
      const first = await render('');
      const second = await render('');
      const ids = [first, second].flatMap(({ host }) => [...host.querySelectorAll('[id]')].map(({ id }) => id));
      expect(new Set(ids)).to.have.lengthOf(ids.length);
      expect(second.form.querySelector('label')?.control?.id).to.equal(field(second.form, 'comment').id);
    });

    it('writes addresses left to right, from the side where its lines start', async () => {
      const { form } = await render(printed(lang));
      const { direction, textAlign } = getComputedStyle(field(form, 'email'));
      expect([direction, textAlign]).to.deep.equal(['ltr', dir === 'rtl' ? 'end' : 'start']);
    });

    it('leaves the website out when told to, and takes the page’s words', async () => {
      const host = await fixture<NewsCommentForm>(html`
        <news-comment-form post-id="7" without-website .strings=${{ submit: 'أرسل' }}></news-comment-form>
      `);
      await waitUntil(() => host.querySelector('form'));
      expect(host.querySelectorAll('[name=url]').length).to.equal(0);
      expect(host.querySelector<HTMLInputElement>('[type=submit]')?.value).to.equal('أرسل');
    });

    it('is accessible', async () => {
      const { host } = await render('');
      await expect(host).to.be.accessible();
    });
  });
});
