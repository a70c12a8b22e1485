import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { OutgoingComment } from '../src/index.js';
import { field, fillIn, submitAndWait, type Language, serverForm, render, sent, type } from './support/comment-form.js';
import { drawn } from './support/drawn.js';
import { sendKeys } from './support/driver.js';
import { stopClock } from './support/fake-clock.js';
import { fixture, html, inBothDirections } from './support/fixture.js';

const directionOf = (element: Element): string => getComputedStyle(element).direction;

/** The visual order of each line of a field, read from a `<div>` with the same direction. */
function linesOf(area: HTMLElement & { value: string }): string[] {
  const { direction, unicodeBidi } = getComputedStyle(area);
  return area.value.split('\n').map((line) => {
    const copy = document.createElement('div');
    Object.assign(copy.style, { direction, unicodeBidi, whiteSpace: 'pre-wrap' });
    copy.textContent = line;
    area.after(copy);
    const text = drawn(copy);
    copy.remove();
    return text;
  });
}

/** The side on which the text of a field starts, read from a `<div>` with the same direction and alignment. */
function sideOf(input: HTMLElement, text: string): 'left' | 'right' {
  const { direction, textAlign, unicodeBidi } = getComputedStyle(input);
  const copy = document.createElement('div');
  Object.assign(copy.style, { direction, textAlign, unicodeBidi, inlineSize: '400px' });
  copy.textContent = text;
  input.after(copy);
  const range = document.createRange();
  range.selectNodeContents(copy);
  const [box, line] = [copy.getBoundingClientRect(), range.getBoundingClientRect()];
  copy.remove();
  return line.left - box.left < box.right - line.right ? 'left' : 'right';
}

inBothDirections((dir, language) => {
  const lang = language as Language;
  const start = dir === 'rtl' ? 'right' : 'left';

  describe('<news-comment-form> typing', () => {
    for (const name of ['comment', 'author']) {
      it(`gives the ${name} the direction of most of its letters, and the direction of the page when it is empty`, async () => {
        const { form } = await render(serverForm(lang));
        const input = field(form, name);
        for (const [text, expected] of [
          ['مرحباً', 'rtl'],
          ['Hello', 'ltr'],
          ['iPhone رائع جداً', 'rtl'],
          ['12345', dir],
          ['Hello', 'ltr'],
          ['😀', dir],
          ['Hello', 'ltr'],
          ['', dir],
        ] as const) {
          type(input, text);
          expect(directionOf(input), text).to.equal(expected);
        }
      });

      it(`keeps the dir attribute that the page gave the ${name}`, async () => {
        const other = dir === 'rtl' ? 'ltr' : 'rtl';
        const { host, form } = await render(
          serverForm(lang, (each) => {
            field(each, name).dir = other;
          }),
        );
        for (const text of ['Hello', 'مرحباً', '']) {
          type(field(form, name), text);
          expect(directionOf(field(form, name))).to.equal(other);
        }
        host.remove();
        expect(field(form, name).dir).to.equal(other);
      });
    }

    it('shows each paragraph of a mixed comment in the direction of its text', async () => {
      const { form } = await render(serverForm(lang));
      const comment = field(form, 'comment');
      type(comment, 'This is (C++).\nقال الخبير: iPhone!');
      expect(linesOf(comment)).to.deep.equal(['This is (C++).', '!iPhone :ريبخلا لاق']);
      type(comment, 'iPhone رائع وجميل.\nوسعره مناسب.');
      expect(linesOf(comment)).to.deep.equal(['.ليمجو عئار iPhone', '.بسانم هرعسو']);
    });

    it('sets the direction of restored text, and removes the added attributes when the element is removed', async () => {
      const { host, form } = await render(
        serverForm(lang, (each) => {
          field(each, 'author').value = 'Layla';
          field(each, 'author').removeAttribute('dirname');
        }),
      );
      const author = field(form, 'author');
      expect(directionOf(author)).to.equal('ltr');
      host.remove();
      expect([author.hasAttribute('dir'), author.hasAttribute('dirname')]).to.deep.equal([false, false]);
    });

    it('sets the direction of a saved name', async () => {
      const [name, expected] = dir === 'rtl' ? ['Layla', 'ltr'] : ['ليلى', 'rtl'];
      localStorage.setItem('news-elements:author', JSON.stringify({ author: name, email: '', url: '' }));
      const { form } = await render(serverForm(lang));
      expect([field(form, 'author').value, directionOf(field(form, 'author'))]).to.deep.equal([name, expected]);
    });

    it('resets the direction when the comment is sent', async () => {
      const { host, form } = await render(serverForm(lang));
      // The event is cancelled, so that the element does not insert the comment or move the focus.
      host.addEventListener('news-comment-result', (event) => event.preventDefault());
      fillIn(form);
      type(field(form, 'comment'), dir === 'rtl' ? 'Hello' : 'مرحباً');
      expect(directionOf(field(form, 'comment'))).not.to.equal(dir);
      await submitAndWait(form);
      await waitUntil(() => field(form, 'comment').value === '');
      expect(directionOf(field(form, 'comment'))).to.equal(dir);
    });

    it('posts the direction of comment and name, even if the form has no dirname', async () => {
      const { form } = await render(
        serverForm(lang, (each) => {
          field(each, 'author').removeAttribute('dirname');
          field(each, 'comment').setAttribute('dirname', 'text_dir');
        }),
      );
      fillIn(form);
      type(field(form, 'comment'), 'Well done.');
      expect(await submitAndWait(form)).to.equal(true);
      const posted = new Map(sent.at(-1)?.fields);
      expect([posted.get('text_dir'), posted.get('author.dir')]).to.deep.equal(['ltr', 'rtl']);
    });

    it('posts the direction of a waiting comment whose field is empty', async () => {
      const { host, form } = await render(serverForm(lang));
      fillIn(form);
      const fields: OutgoingComment['fields'][] = [];
      host.backend = {
        send: (comment) => {
          fields.push(comment.fields);
          return Promise.resolve(fields.length === 1 ? { status: 'unknown', code: 'network' } : { status: 'held' });
        },
      };
      type(field(form, 'comment'), dir === 'rtl' ? 'Hello' : 'مرحباً');
      form.requestSubmit();
      const again = { ar: 'إرسال الآن', en: 'Send now' }[lang];
      const button = (): HTMLElement | undefined =>
        [...form.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === again);
      await waitUntil(button);
      button()?.click();
      await waitUntil(() => fields.length === 2);
      expect(fields.map((each) => new Map(each).get('comment.dir'))).to.deep.equal(
        Array(2).fill(dir === 'rtl' ? 'ltr' : 'rtl'),
      );
    });

    it('shows typed addresses left to right, aligned to the start side of the page', async () => {
      const { form } = await render(serverForm(lang));
      for (const [name, address] of [
        ['email', 'layla@example.com'],
        ['url', 'https://example.com/a/'],
      ] as const) {
        const input = field(form, name);
        expect(sideOf(input, '|'), 'where the caret waits').to.equal(start);
        type(input, address);
        expect(linesOf(input)).to.deep.equal([address]);
        expect(sideOf(input, address)).to.equal(start);
      }
    });

    it('shows addresses left to right in a form that WordPress has moved out of the element', async () => {
      const { form } = await render(serverForm(lang));
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(form);
      type(field(form, 'url'), 'https://example.com/a/');
      expect(directionOf(field(form, 'url'))).to.equal('ltr');
    });

    it('shows a placeholder in the direction of the page, and a placeholder that is a URL left to right', async () => {
      const { form } = await render(
        serverForm(lang, (each) => {
          field(each, 'email').placeholder = 'البريد الإلكتروني. *';
          field(each, 'url').placeholder = 'https://example.com/';
        }),
      );
      expect([field(form, 'email'), field(form, 'url')].map(directionOf)).to.deep.equal([dir, 'ltr']);
      for (const name of ['email', 'url']) {
        expect(sideOf(field(form, name), field(form, name).placeholder)).to.equal(start);
        type(field(form, name), 'https://example.com/');
        expect(directionOf(field(form, name))).to.equal('ltr');
        expect(sideOf(field(form, name), 'https://example.com/')).to.equal(start);
      }
    });

    it('removes invisible characters from an address on blur', async () => {
      const { form } = await render(serverForm(lang));
      for (const [name, pasted, expected] of [
        ['email', '\u202alayla٧@example.com\u202c ', 'layla7@example.com'],
        ['url', '\u200eexample.com\u200f', 'https://example.com'],
      ] as const) {
        const input = field(form, name);
        input.focus();
        type(input, pasted);
        field(form, 'author').focus();
        expect(input.value).to.equal(expected);
        expect(input.hasAttribute('aria-invalid')).to.equal(false);
      }
    });

    it('sends the normalized address even if the field was not blurred', async () => {
      const { form } = await render(serverForm(lang));
      fillIn(form);
      const email = field(form, 'email');
      email.focus();
      type(email, '\u200flayla@example.com');
      expect(await submitAndWait(form)).to.equal(true);
      expect(sent.at(-1)?.email).to.equal('layla@example.com');
      expect(new Map(sent.at(-1)?.fields).get('email')).to.equal('layla@example.com');
    });

    it('does not change a website while it is typed', async () => {
      const { form } = await render(serverForm(lang));
      const url = field(form, 'url');
      url.focus();
      await sendKeys({ type: 'example.com/a' });
      expect(url.value).to.equal('example.com/a');
    });

    describe('near the limit of length', () => {
      async function renderShort(): Promise<{ comment: HTMLInputElement; form: HTMLFormElement }> {
        const { form } = await render(
          serverForm(lang, (each) => {
            field(each, 'comment').maxLength = 100;
          }),
        );
        return { form, comment: field(form, 'comment') };
      }
      const visibleCounts = (form: HTMLFormElement): HTMLElement[] => [
        ...form.querySelectorAll<HTMLElement>('p[aria-hidden=true]'),
      ];
      const announcedText = (form: HTMLFormElement): string =>
        [...form.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');

      for (const [length, expected] of [
        [89, { ar: '', en: '' }],
        [90, { ar: 'بقيت 10 أحرف.', en: 'You can write 10 more characters.' }],
        [98, { ar: 'بقي حرفان.', en: 'You can write 2 more characters.' }],
        [99, { ar: 'بقي حرف واحد.', en: 'You can write one more character.' }],
        [100, { ar: 'بلغ النص أقصى طول مسموح به.', en: 'You can write 0 more characters.' }],
        [112, { ar: 'النص أطول من المسموح به: يُرجى حذف 12 حرفاً.', en: 'The text is too long: remove 12 characters.' }],
      ] as const)
        it(`shows ${expected[lang] ? `“${expected[lang]}”` : 'no count'} after ${String(length)} of 100 characters`, async () => {
          const { form, comment } = await renderShort();
          type(comment, 'م'.repeat(length));
          expect(
            visibleCounts(form)
              .map(({ textContent }) => textContent)
              .join(),
          ).to.equal(expected[lang]);
        });

      it('is accessible with the count', async () => {
        const { form, comment } = await renderShort();
        type(comment, 'م'.repeat(90));
        await expect(form).to.be.accessible();
      });

      it('removes the count when the reader deletes text', async () => {
        const { form, comment } = await renderShort();
        type(comment, 'م'.repeat(90));
        type(comment, 'م');
        expect(visibleCounts(form)).to.have.lengthOf(0);
        expect(form.querySelectorAll('[role=status]')).to.have.lengthOf(1);
      });

      it('announces the count when typing pauses for a second', async () => {
        const { form, comment } = await renderShort();
        const pass = stopClock();
        for (const length of [90, 91, 92]) {
          type(comment, 'م'.repeat(length));
          pass(900);
          expect(announcedText(form)).to.equal('');
        }
        pass(100);
        expect(announcedText(form)).not.to.equal('');
        expect(announcedText(form)).to.equal(visibleCounts(form)[0]?.textContent);
      });

      for (const [length, isAnnounced] of [
        [94, false],
        [97, true],
      ] as const)
        it(`${isAnnounced ? 'announces the count again' : 'does not announce the count again'} when it has changed from 8 to ${String(100 - length)}`, async () => {
          const { form, comment } = await renderShort();
          const pass = stopClock();
          type(comment, 'م'.repeat(92));
          pass(1000);
          const first = announcedText(form);
          type(comment, 'م'.repeat(length));
          pass(60_000);
          expect(announcedText(form)).to.equal(isAnnounced ? visibleCounts(form)[0]?.textContent : first);
          expect(announcedText(form) !== first).to.equal(isAnnounced);
        });

      it('hides the count while the field shows the error', async () => {
        const { form, comment } = await renderShort();
        fillIn(form);
        type(comment, 'م'.repeat(105));
        expect(visibleCounts(form)[0]?.hidden).to.equal(false);
        expect(await submitAndWait(form)).to.equal(false);
        expect(visibleCounts(form)[0]?.hidden).to.equal(true);
        type(comment, 'م'.repeat(99));
        expect(visibleCounts(form)[0]?.hidden).to.equal(false);
      });

      it('counts a restored draft', async () => {
        const first = await renderShort();
        type(first.comment, 'م'.repeat(95));
        first.form.closest('news-comment-form')?.remove();
        const { form, comment } = await renderShort();
        expect(comment.value).to.have.lengthOf(95);
        expect(visibleCounts(form)).to.have.lengthOf(1);
      });

      it('removes the count when the comment is sent', async () => {
        const { form, comment } = await renderShort();
        fillIn(form);
        type(comment, 'م'.repeat(95));
        expect(visibleCounts(form)).to.have.lengthOf(1);
        expect(await submitAndWait(form)).to.equal(true);
        await waitUntil(() => comment.value === '');
        expect(visibleCounts(form)).to.have.lengthOf(0);
      });
    });
  });
});
