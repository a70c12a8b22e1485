import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { NewsCommentForm } from '../src/index.js';
import { commentFormHTML } from '../src/server.js';
import {
  field,
  fillIn,
  submitAndWait,
  type Language,
  addToPage,
  serverForm,
  render,
  sent,
} from './support/comment-form.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { nextTask } from './support/until.js';
import { warnings } from './support/warnings.js';

/** Resolves when an element that is added now has generated its form. An earlier one would have done so before. */
async function otherFormIsGenerated(): Promise<void> {
  const other = document.createElement('news-comment-form');
  other.setAttribute('post-id', '7');
  document.body.append(other);
  await waitUntil(() => other.querySelector('form'));
  other.remove();
}

inBothDirections((dir, language) => {
  const lang = language as Language;

  describe('<news-comment-form>', () => {
    it('keeps every node of the form that the server rendered', async () => {
      const content = serverForm(lang);
      const nodes = [...content.querySelectorAll('*')];
      const { host } = await render(content);
      expect(nodes.every((node) => host.contains(node))).to.equal(true);
      expect([...host.querySelectorAll('form > :not(.news-comment-panel)')]).to.deep.equal(
        nodes.filter((node) => node.matches('form > *')),
      );
    });

    it('renders the same form as the server if there is none', async () => {
      const host = document.createElement('news-comment-form');
      Object.assign(host, { action: '/comments', postId: '7' });
      // The form is enhanced later.
      const rendered = await new Promise((resolve) => {
        new MutationObserver(() => {
          resolve(host.querySelector('form')?.outerHTML);
        }).observe(host, { childList: true });
        document.body.append(host);
      });
      host.remove();
      expect(rendered).to.equal(serverForm(lang).querySelector('form')?.outerHTML);
    });

    it('waits for a form that is added after the element', async () => {
      const host = document.createElement('news-comment-form');
      document.body.append(host);
      host.append(serverForm(lang));
      await otherFormIsGenerated();
      expect(host.querySelectorAll('form')).to.have.lengthOf(1);
      host.remove();
    });

    it('replaces the generated form with a form that the page adds late, and follows its replacements', async () => {
      const { host } = await render('');
      host.append(serverForm(lang));
      await waitUntil(() => host.querySelectorAll('form').length === 1);
      for (const name of ['first', 'second']) {
        host.replaceChildren(serverForm(lang));
        await nextTask();
        const form = host.querySelector('form') as HTMLFormElement;
        fillIn(form);
        field(form, 'author').value = name;
        expect(await submitAndWait(form)).to.equal(true);
        expect(sent.at(-1)?.author).to.equal(name);
        await waitUntil(() => field(form, 'comment').value === '');
      }
    });

    it('restores the default when an attribute is removed', async () => {
      const { host } = await render('');
      const before = host.querySelector('.comment-respond')?.outerHTML;
      for (const name of ['login-url', 'parent-id', 'action', 'post-id', 'backend']) {
        host.setAttribute(name, '/one');
        await host.updateComplete;
        host.removeAttribute(name);
        await host.updateComplete;
      }
      host.setAttribute('post-id', '7');
      host.setAttribute('action', '/comments');
      await waitUntil(() => host.querySelector('.news-comment-panel'));
      expect(host.querySelector('.comment-respond')?.outerHTML).to.equal(before);
      expect(host.backend).to.equal('wordpress');
    });

    it('warns about an unknown value of `drafts`', async () => {
      const logged = warnings();
      const { host } = await render('');
      host.setAttribute('drafts', `on ${dir}`);
      await waitUntil(() => logged.some((warning) => warning.includes(`drafts="on ${dir}"`)));
    });

    for (const [name, throwError] of [
      ['throws', (fail: () => never) => fail()],
      ['rejects', (fail: () => never) => Promise.resolve().then(fail)],
    ] as const) {
      it(`logs the error of a custom back end that ${name}`, async () => {
        const logged = warnings();
        const { host, form } = await render('');
        const fail = (): never => {
          throw new TypeError(`${name} in ${dir}`);
        };
        host.backend = { send: () => throwError(fail) };
        fillIn(form);
        form.querySelector<HTMLElement>('[type=submit]')?.click();
        await waitUntil(() => logged.some((warning) => warning.includes(`TypeError: ${name} in ${dir}`)));
        localStorage.clear();
      });
    }

    it('renders the generated form in the language of its new parent when it is moved', async () => {
      const { host, form } = await addToPage('');
      const newParent = document.createElement('div');
      newParent.lang = lang === 'ar' ? 'en' : 'ar';
      newParent.dir = lang === 'ar' ? 'ltr' : 'rtl';
      host.parentElement?.append(newParent);
      newParent.append(host);
      await host.updateComplete;
      const other = serverForm(newParent.lang as Language).querySelector('label')?.textContent;
      expect(host.querySelector('label')?.textContent).to.equal(other);
      expect(form.isConnected).to.equal(false);
    });

    it('continues a reply when the generated form is rendered again', async () => {
      const { host } = await render('');
      const comment = document.createElement('div');
      comment.id = 'comment-70';
      host.before(comment);
      await host.replyTo(70, 'سارة');
      const respond = (): Element | null => document.querySelector('.comment-respond');
      host.withoutWebsite = true;
      await host.updateComplete;
      await waitUntil(() => !document.querySelector('[name=url]'));
      expect(comment.nextElementSibling === respond()).to.equal(true);
      expect(respond()?.querySelector('h2')?.textContent).to.contain('سارة');
      const form = document.querySelector('form') as HTMLFormElement;
      expect(field(form, 'comment_parent').value).to.equal('70');
      host.drafts = 'off';
      await host.updateComplete;
      respond()?.querySelector<HTMLElement>('.news-cancel-reply')?.click();
      expect(host.contains(respond())).to.equal(true);
      expect(field(form, 'comment_parent').value).to.equal('0');
      expect(respond()?.querySelector('h2')?.textContent).not.to.contain('سارة');
      comment.remove();
    });

    it('is named by the title of a reply, without the link that cancels it', async () => {
      const { host, form } = await render('');
      const name = () => document.getElementById(form.getAttribute('aria-labelledby') ?? '')?.textContent;
      const before = name();
      await host.replyTo(70, 'سارة');
      expect(name()).to.contain('سارة');
      const cancel = document.querySelector<HTMLElement>('.news-cancel-reply');
      expect(name()).not.to.contain(cancel?.textContent);
      cancel?.click();
      expect(name()).to.equal(before);
    });

    it('moves the "comments closed" notice to the original position of the form when a reply was started', async () => {
      const { host } = await render('');
      const comment = document.createElement('div');
      comment.id = 'comment-70';
      host.before(comment);
      await host.replyTo(70, 'سارة');
      host.closed = true;
      await host.updateComplete;
      expect(host.querySelectorAll('.no-comments')).to.have.lengthOf(1);
      comment.remove();
    });

    it('posts the fields of the WordPress form in the same order', async () => {
      const { form } = await render('');
      fillIn(form);
      expect(await submitAndWait(form)).to.equal(true);
      expect([form.method, new URL(form.action).pathname]).to.deep.equal(['post', '/comments']);
      expect(sent[0]?.fields.map(([name]) => name)).to.deep.equal([
        'comment',
        'comment.dir',
        'author',
        'author.dir',
        'email',
        'url',
        'submit',
        'comment_post_ID',
        'comment_parent',
      ]);
    });

    it('renders the form again for another post or language, and keeps what was typed', async () => {
      const { host, form } = await render('');
      await submitAndWait(form);
      field(form, 'author').value = 'ليلى';
      host.postId = '8';
      document.documentElement.lang = lang === 'ar' ? 'en' : 'ar';
      await waitUntil(() => host.querySelector<HTMLInputElement>('[name=comment_post_ID]')?.value === '8');
      await nextTask();
      await host.updateComplete;
      const now = host.querySelector('form') as HTMLFormElement;
      expect(field(now, 'author').value).to.equal('ليلى');
      expect(now.querySelector('label')?.textContent).to.equal(lang === 'ar' ? 'Comment *' : 'التعليق *');
      expect(await submitAndWait(now)).to.equal(false);
    });

    it('enhances the new form when the element is reconnected after its form was replaced, and restores the old form', async () => {
      const { host, form } = await render(serverForm(lang));
      const parent = host.parentElement;
      host.remove();
      expect(form.noValidate).to.equal(false);
      host.replaceChildren(serverForm(lang));
      parent?.append(host);
      host.querySelector<HTMLElement>('[type=submit]')?.focus();
      await waitUntil(() => host.querySelector('form')?.noValidate);
    });

    it('shows errors when the language tag is malformed', async () => {
      document.documentElement.lang = 'ar-';
      const { host, form } = await render(serverForm(lang));
      expect(await submitAndWait(form)).to.equal(false);
      expect(host.querySelector('.news-error-summary')?.getAttribute('aria-label')).to.match(/3/);
    });

    it('gives a second form unique ids', async () => {
      const first = await render('');
      const second = await render('');
      const ids = [first, second].flatMap(({ host }) => [...host.querySelectorAll('[id]')].map(({ id }) => id));
      expect(new Set(ids)).to.have.lengthOf(ids.length);
      expect(second.form.querySelector('label')?.control?.id).to.equal(field(second.form, 'comment').id);
    });

    it('shows addresses left to right, aligned to the start side of the page', async () => {
      const { form } = await render(serverForm(lang));
      const { direction, textAlign } = getComputedStyle(field(form, 'email'));
      expect([direction, textAlign]).to.deep.equal(['ltr', dir === 'rtl' ? 'end' : 'start']);
    });

    it('omits the website with without-website, and uses custom strings', async () => {
      const host = await fixture<NewsCommentForm>(html`
        <news-comment-form post-id="7" without-website .strings=${{ submit: 'أرسل' }}></news-comment-form>
      `);
      await waitUntil(() => host.querySelector('form'));
      expect(host.querySelectorAll('[name=url]').length).to.equal(0);
      expect(host.querySelector<HTMLInputElement>('[type=submit]')?.value).to.equal('أرسل');
    });

    it('renders the same notice as the server when comments are closed or need a login', async () => {
      for (const state of [{ closed: true }, { loginUrl: '/log-in' }]) {
        const host = await fixture<NewsCommentForm>(html`
          <news-comment-form post-id="7" .closed=${'closed' in state} .loginUrl=${state.loginUrl}></news-comment-form>
        `);
        await waitUntil(() => host.childElementCount);
        expect(host.innerHTML).to.include(commentFormHTML({ lang, postId: '7', ...state }));
        expect(host.querySelectorAll('form').length).to.equal(0);
        await expect(host).to.be.accessible();
        host.remove();
      }
    });

    it('renders no form if the server rendered a notice', async () => {
      const host = await fixture<NewsCommentForm>(html`
        <news-comment-form><p class="must-log-in">…</p></news-comment-form>
      `);
      await otherFormIsGenerated();
      expect(host.querySelectorAll('form').length).to.equal(0);
    });

    it('is accessible', async () => {
      const { host } = await render('');
      await expect(host).to.be.accessible();
    });
  });
});
