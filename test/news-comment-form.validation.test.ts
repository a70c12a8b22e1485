import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { createElement, h } from '../src/internal/vdom.js';
import {
  descriptionOf,
  field,
  fillIn,
  submitAndWait,
  type Language,
  serverForm,
  render,
  sent,
  type,
} from './support/comment-form.js';
import { sendKeys, sendMouse } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { frames } from './support/until.js';

const missing = {
  ar: ['يُرجى كتابة التعليق.', 'يُرجى إدخال الاسم.', 'يُرجى إدخال عنوان البريد الإلكتروني.'],
  en: ['Enter your comment.', 'Enter your name.', 'Enter your email address.'],
};

inBothDirections((_dir, language) => {
  const lang = language as Language;

  describe('<news-comment-form> validation', () => {
    it('shows an error at each missing field and a summary, in the page’s language', async () => {
      const { host, form } = await render(serverForm(lang));
      expect(await submitAndWait(form)).to.equal(false);
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

    it('uses the digits of the page’s country in the summary', async () => {
      document.documentElement.lang = 'ar-EG';
      const { host, form } = await render(serverForm(lang));
      await submitAndWait(form);
      const summary = host.querySelector('.news-error-summary');
      expect(summary?.getAttribute('aria-label')).to.equal('لم يُرسل التعليق: يُرجى تصحيح ٣ أخطاء.');
    });

    it('keeps the aria-describedby that the page gave a field', async () => {
      const { form } = await render(serverForm(lang));
      const email = field(form, 'email');
      const before = descriptionOf(email);
      await submitAndWait(form);
      expect(descriptionOf(email)).to.equal(`${before} | ${missing[lang][2] ?? ''}`);
      fillIn(form);
      await submitAndWait(form);
      expect(descriptionOf(email)).to.equal(before);
    });

    it('moves the focus to a field from its link in the summary', async () => {
      const { host, form } = await render(serverForm(lang));
      await submitAndWait(form);
      host.querySelectorAll<HTMLElement>('.news-error-summary a')[1]?.click();
      expect(document.activeElement?.id).to.equal('author');
    });

    it('shows no error before the first blur, and removes the error when it is corrected', async () => {
      const { form } = await render(serverForm(lang));
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

    it('rejects a comment that contains only white space', async () => {
      const { form } = await render(serverForm(lang));
      fillIn(form);
      field(form, 'comment').value = ' \n ';
      expect(await submitAndWait(form)).to.equal(false);
    });

    it('rejects an empty comment even if no field is marked as required', async () => {
      for (const text of ['', '\u00a0\u200d', '\u064e\u0651', '\u200f\u2069']) {
        const { form, host } = await render(serverForm(lang));
        fillIn(form);
        for (const name of ['comment', 'author', 'email']) field(form, name).required = false;
        field(form, 'comment').value = text;
        expect(await submitAndWait(form)).to.equal(false);
        expect(descriptionOf(field(form, 'comment'))).to.not.equal('');
        host.remove();
      }
    });

    it('rejects empty fields that only aria-required marks, and a checkbox of this kind', async () => {
      const { form } = await render(
        serverForm(lang, (each) => {
          const agree = createElement(h('input', { type: 'checkbox', name: 'agree', 'aria-required': 'true' }));
          each.append(createElement(h('input', { name: 'city', 'aria-required': 'true' })), agree);
        }),
      );
      fillIn(form);
      field(form, 'author').required = false;
      field(form, 'author').setAttribute('aria-required', 'true');
      field(form, 'author').value = ' ';
      expect(await submitAndWait(form)).to.equal(false);
      const invalid = [...form.querySelectorAll<HTMLInputElement>('[aria-invalid]')].map(({ name }) => name);
      expect(invalid).to.have.members(['author', 'city', 'agree']);
      field(form, 'author').value = field(form, 'city').value = 'x';
      field(form, 'agree').checked = true;
      expect(await submitAndWait(form)).to.equal(true);
    });

    it('does not touch the hidden fields of spam filters', async () => {
      const { form } = await render(
        serverForm(lang, (each) => {
          const hidden = createElement(h('textarea', { name: 'trap', required: true, hidden: true }));
          const trap = createElement(h('input', { name: 'trap', required: true }));
          const silent = createElement(h('p', { 'aria-hidden': 'true' }));
          silent.append(trap);
          each.append(hidden, silent);
        }),
      );
      fillIn(form);
      expect(await submitAndWait(form)).to.equal(true);
    });

    it('shows one error after the label of a checkbox, and of a group of radio buttons', async () => {
      const { host, form } = await render(
        serverForm(lang, (each) => {
          const terms = createElement(
            h('p', {}, h('input', { type: 'checkbox', id: 'terms', name: 'terms', required: true })),
          );
          terms.append(createElement(h('label', { for: 'terms' }, 'أوافق')));
          const radios = ['a', 'b'].map((value) =>
            createElement(h('label', {}, h('input', { type: 'radio', name: 'city', value, required: true }), value)),
          );
          each.append(terms, ...radios);
        }),
      );
      fillIn(form);
      expect(await submitAndWait(form)).to.equal(false);
      expect(host.querySelectorAll('.news-field-error').length).to.equal(2);
      expect(host.querySelector('[for=terms]')?.nextElementSibling?.className).to.equal('news-field-error');
      form.querySelector<HTMLInputElement>('[value=b]')?.click();
      expect(host.querySelectorAll('.news-field-error').length).to.equal(1);
    });

    it('validates before a script of the page that sends the comment itself, as the browser does', async () => {
      const { host, form } = await render(serverForm(lang));
      let count = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        count += 1;
      });
      expect(await submitAndWait(form)).to.equal(false);
      expect([count, host.querySelectorAll('.news-error-summary').length]).to.deep.equal([0, 1]);
      fillIn(form);
      form.requestSubmit();
      expect([count, sent.length]).to.deep.equal([1, 0]);
    });

    it('validates a form that WordPress moved out of the element', async () => {
      const { form } = await render(serverForm(lang));
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(form);
      expect(await submitAndWait(form)).to.equal(false);
      expect(form.querySelectorAll('.news-error-summary').length).to.equal(1);
    });

    it('rejects an email without a dot in the domain, as WordPress does', async () => {
      const { form } = await render(serverForm(lang));
      fillIn(form);
      field(form, 'email').value = 'layla@example';
      expect(await submitAndWait(form)).to.equal(false);
      expect(descriptionOf(field(form, 'email'))).to.include('name@example.com');
    });

    it('explains the error of an email in Arabic letters', async () => {
      const { form } = await render(serverForm(lang));
      const email = field(form, 'email');
      type(email, 'سارة@مثال.السعودية');
      email.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      expect(descriptionOf(email)).to.include(lang === 'ar' ? 'بأحرف لاتينية' : 'in Latin letters');
    });

    it('accepts an Arabic website, and one without a scheme', async () => {
      const { form } = await render(serverForm(lang));
      for (const [typed, expected] of [
        ['مثال.السعودية', 'https://مثال.السعودية'],
        ['example.com', 'https://example.com'],
      ] as const) {
        fillIn(form);
        field(form, 'url').value = typed;
        expect(await submitAndWait(form)).to.equal(true);
        expect(sent.at(-1)?.url).to.equal(expected);
        await waitUntil(() => field(form, 'comment').value === '');
      }
    });

    it('removes the error of a website as soon as it is valid after normalization', async () => {
      const { form } = await render(serverForm(lang));
      const url = field(form, 'url');
      fillIn(form);
      url.value = 'example';
      await submitAndWait(form);
      expect(url.getAttribute('aria-invalid')).to.equal('true');
      url.focus();
      type(url, 'example.com');
      expect(url.hasAttribute('aria-invalid')).to.equal(false);
      expect(url.value).to.equal('example.com');
    });

    /** A form whose comment may have 50 characters. */
    async function renderShort(): Promise<{ form: HTMLFormElement; comment: HTMLInputElement }> {
      const { form } = await render(
        serverForm(lang, (each) => {
          field(each, 'comment').maxLength = 50;
        }),
      );
      fillIn(form);
      return { form, comment: field(form, 'comment') };
    }

    it('does not truncate pasted text', async () => {
      const { comment } = await renderShort();
      comment.focus();
      comment.select();
      pasteInto(comment, 'م'.repeat(53));
      expect(comment.value).to.have.lengthOf(53);
    });

    it('counts the excess characters while they are removed', async () => {
      const { form, comment } = await renderShort();
      type(comment, 'م'.repeat(53));
      expect(await submitAndWait(form)).to.equal(false);
      const remove = { ar: ['أحرف', 'حرفين', 'حرف واحد'], en: ['3', '2', 'one'] }[lang];
      for (const [over, expected] of [...remove.entries()].map(([i, each]) => [3 - i, each] as const)) {
        type(comment, 'م'.repeat(50 + over));
        expect(descriptionOf(comment)).to.include(expected);
      }
      type(comment, 'م'.repeat(50));
      expect(comment.hasAttribute('aria-invalid')).to.equal(false);
      expect(await submitAndWait(form)).to.equal(true);
    });

    it('measures a name in bytes, as WordPress does', async () => {
      const { form } = await render(serverForm(lang));
      fillIn(form);
      field(form, 'author').value = 'م'.repeat(133);
      expect(await submitAndWait(form)).to.equal(false);
      expect(descriptionOf(field(form, 'author'))).to.include(lang === 'ar' ? '11 حرفاً' : '11 characters');
      field(form, 'author').value = 'م'.repeat(122);
      expect(await submitAndWait(form)).to.equal(true);
    });

    it('restores maxlength when the element is removed', async () => {
      const { host, form } = await render(serverForm(lang));
      const limits = (): (string | null)[] =>
        ['comment', 'author', 'email', 'url'].map((name) => field(form, name).getAttribute('maxlength'));
      expect(limits()).to.deep.equal([null, null, null, null]);
      host.remove();
      expect(limits()).to.deep.equal(['65525', '245', '100', '200']);
    });

    for (const noValidate of [false, true]) {
      it(`enables what a guard disabled on click if the form is incomplete, ${noValidate ? 'without' : 'with'} the browser's validation`, async () => {
        const { form } = await render(
          serverForm('ar', (each) => {
            each.noValidate = noValidate;
            each.insertAdjacentHTML('beforeend', '<button type="button" disabled>لاحقا</button>');
          }),
        );
        const submitter = form.querySelector('[type=submit]') as HTMLInputElement;
        // The attribute `novalidate` of the page does not tell whether the controller is loaded.
        await waitUntil(() => form.querySelector('.news-comment-panel'), '', { timeout: 5000 });
        let hasGuarded = false;
        submitter.addEventListener('click', () => {
          setTimeout(() => (hasGuarded = submitter.disabled = true));
        });
        submitter.click();
        expect(form.querySelector('.news-error-summary')).not.to.equal(null);
        await waitUntil(() => hasGuarded && !submitter.disabled, 'the button stays disabled');
        expect(form.querySelector('[type=button][disabled]')).not.to.equal(null);
      });
    }

    it('never touches fields that are hidden, inert, unfocusable or disabled', async () => {
      const traps = ['hidden', 'aria-hidden="true"', 'tabindex="-1"', 'disabled', 'inert', 'style="display: none"'];
      const { host, form } = await render(
        serverForm(lang, (each) => {
          for (const [i, trap] of traps.entries()) {
            each.insertAdjacentHTML(
              'beforeend',
              `<input class="trap" name="trap-${i}" maxlength="3" required ${trap}>`,
            );
          }
          each.insertAdjacentHTML(
            'beforeend',
            '<fieldset disabled><input class="trap" name="off" required></fieldset>',
          );
        }),
      );
      const all = [...form.querySelectorAll<HTMLInputElement>('.trap')];
      const before = all.map(({ outerHTML }) => outerHTML);
      for (const trap of all) {
        trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
        trap.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      }
      await submitAndWait(form);
      expect(all.map(({ outerHTML }) => outerHTML)).to.deep.equal(before);
      expect(host.querySelectorAll('.news-error-summary li')).to.have.lengthOf(3);
    });

    it('removes the error of a field that a plugin has hidden', async () => {
      const { form } = await render(
        serverForm(lang, (each) =>
          each.insertAdjacentHTML('beforeend', '<p id="late"><input name="city" required></p>'),
        ),
      );
      fillIn(form);
      expect(await submitAndWait(form)).to.equal(false);
      (form.querySelector('#late') as HTMLElement).hidden = true;
      form.querySelector<HTMLInputElement>('[type=submit]')?.click();
      await waitUntil(() => sent.length === 1);
    });

    it('shows the message of a plugin, even one set in an invalid listener', async () => {
      const { form } = await render(serverForm(lang));
      const [author, comment] = [field(form, 'author'), field(form, 'comment')];
      author.setCustomValidity('الاسم محجوز');
      comment.addEventListener('invalid', () => comment.setCustomValidity('اكتب شيئاً'));
      expect(await submitAndWait(form)).to.equal(false);
      expect([author, comment].map(descriptionOf)).to.deep.equal(['الاسم محجوز', 'اكتب شيئاً']);
      author.setCustomValidity('');
      type(author, 'ليلى');
      expect(descriptionOf(author)).to.equal('');
    });

    it('applies pattern, title, minlength and required of the page’s fields', async () => {
      const { host, form } = await render(
        serverForm(lang, (each) =>
          each.insertAdjacentHTML(
            'beforeend',
            `<label for="code">الرمز:</label> <input id="code" name="code" pattern="\\d{3}" title="ثلاثة أرقام" value="12">
             <label for="why">السبب <span class="required">*</span></label> <textarea id="why" name="why" minlength="20"></textarea>
             <label for="city">المدينة</label> <select id="city" name="city" required><option value=""></option></select>
             <fieldset><legend>العمر *</legend>
               <label><input type="radio" name="age" value="1" required> أقل</label>
               <label><input type="radio" name="age" value="2" required> أكثر</label>
             </fieldset>`,
          ),
        ),
      );
      fillIn(form);
      field(form, 'why').focus();
      await sendKeys({ type: 'no' });
      expect(await submitAndWait(form)).to.equal(false);
      const items = [...host.querySelectorAll('.news-error-summary a')].map(({ textContent }) => textContent);
      const required = { ar: 'هذا الحقل إلزامي.', en: 'This field is required.' }[lang];
      expect(items[0]).to.equal('الرمز: ثلاثة أرقام');
      expect(items[1]).to.match(/^السبب: .*20/);
      expect(items.slice(2)).to.deep.equal([`المدينة: ${required}`, `العمر: ${required}`]);
      const radios = form.querySelector('fieldset') as HTMLElement;
      expect(radios.lastElementChild?.className).to.equal('news-field-error');
    });

    it('removes the summary when all errors are corrected', async () => {
      const { host, form } = await render(serverForm(lang));
      await submitAndWait(form);
      for (const [name, value] of [
        ['comment', 'تعليق'],
        ['author', 'ليلى'],
        ['email', 'layla@example.com'],
      ] as const) {
        expect(host.querySelectorAll('.news-error-summary')).to.have.lengthOf(1);
        type(field(form, name), value);
      }
      expect(host.querySelectorAll('.news-error-summary')).to.have.lengthOf(0);
    });

    it('does not move the submit button while the mouse button is down', async () => {
      const other = await render(serverForm(lang));
      const otherEmail = field(other.form, 'email');
      otherEmail.focus();
      type(otherEmail, 'layla@');
      otherEmail.blur();
      await frames(2);
      expect(otherEmail.getAttribute('aria-invalid'), 'two frames after a field has lost the focus').to.equal('true');
      other.host.remove();
      const { host, form } = await render(serverForm(lang));
      const email = field(form, 'email');
      email.focus();
      await sendKeys({ type: 'layla@' });
      const button = form.querySelector('[type=submit]') as HTMLElement;
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await sendMouse({ type: 'down' });
      await frames(2);
      expect(button.getBoundingClientRect().y).to.equal(y);
      await sendMouse({ type: 'up' });
      await waitUntil(() => document.activeElement === host.querySelector('.news-error-summary'));
    });

    it('shows the error when the field is blurred by a click', async () => {
      const { host, form } = await render(serverForm(lang));
      const email = field(form, 'email');
      email.focus();
      await sendKeys({ type: 'layla@' });
      const title = host.querySelector('h2') as HTMLElement;
      title.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = title.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await waitUntil(() => email.getAttribute('aria-invalid') === 'true');
    });

    it('shows no error in the empty field of the next comment', async () => {
      const { form } = await render(serverForm(lang));
      fillIn(form);
      const comment = field(form, 'comment');
      type(comment, 'تعليق');
      expect(await submitAndWait(form)).to.equal(true);
      await waitUntil(() => comment.value === '');
      comment.focus();
      field(form, 'author').focus();
      expect(comment.hasAttribute('aria-invalid')).to.equal(false);
    });
  });
});

/** Inserts text like a paste by the reader. `maxlength` would truncate it. */
function pasteInto(input: HTMLInputElement, text: string): void {
  input.focus();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other API edits like a reader
  document.execCommand('insertText', false, text);
}
