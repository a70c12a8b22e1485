// Which form of the element is the comment form, and which values may be stored.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { findCommentForm, isCommentForm } from '../src/elements/news-comment-form/early/find-comment-form.js';
import { isStorable } from '../src/elements/news-comment-form/form/is-storable.js';
import { addToPage, field, render, sent, serverForm, type } from './support/comment-form.js';
import { fixture, html } from './support/fixture.js';

const NEWSLETTER = '<form id="newsletter"><input name="EMAIL" type="email"><button>اشترك</button></form>';
const SEARCH = '<form role="search" id="search"><input name="s"></form>';
const LOGIN = `<form id="login" action="/wp-login.php"><input name="log"><input type="password" name="pwd">
  <textarea name="g-recaptcha-response" style="width: 250px; display: none"></textarea></form>`;
const SOCIAL =
  '<form id="social"><input type="hidden" name="comment_post_ID" value="7"><button>Facebook</button></form>';
const CONTACT = '<form id="contact"><textarea name="message"></textarea></form>';
/** Forms that search, with the text fields of comment forms. */
const SEARCHES = [
  '<form role="search"><textarea name="q"></textarea></form>',
  '<form role="search"><textarea name="comment"></textarea></form>',
  '<search><form><textarea name="q"></textarea></form></search>',
  '<div role="search"><form><textarea name="q"></textarea></form></div>',
  '<form><input type="search" name="s"><textarea name="notes"></textarea></form>',
  '<form id="s"><textarea name="notes"></textarea></form><input type="SEARCH" name="s" form="s">',
];
const POST_ID = '<input type="hidden" name="comment_post_ID" value="7">';

/** Contents of the element, by what they are, with the id of the comment form. */
const CONTENTS: Record<string, [content: string, id: string | undefined]> = {
  'the form of a newsletter first': [
    `${NEWSLETTER}<form id="c"><textarea name="comment"></textarea>${POST_ID}</form>`,
    'c',
  ],
  'forms before and after': [
    `${SEARCH}${LOGIN}<form id="c"><textarea name="comment"></textarea></form>${NEWSLETTER}`,
    'c',
  ],
  'a social login with the id of the post': [
    `${SOCIAL}<form id="c"><textarea name="text"></textarea>${POST_ID}</form>`,
    'c',
  ],
  'a social login with the id of the post, and a form with the id of WordPress': [
    `${SOCIAL}<form id="commentform"><textarea name="text"></textarea></form>`,
    'commentform',
  ],
  'a contact form first': [`${CONTACT}<form id="c"><textarea name="comment"></textarea></form>`, 'c'],
  'a form of its own markup': [`${SEARCH}<form id="c"><textarea name="body"></textarea></form>`, 'c'],
  'fields outside of their form': [
    `${NEWSLETTER}<form id="c"></form><textarea name="comment" form="c"></textarea><input type="hidden" name="comment_post_ID" form="c">`,
    'c',
  ],
  'fields of another form inside the comment form': [
    `<form id="n"></form><form id="c"><input name="EMAIL" form="n"><textarea name="comment"></textarea>${POST_ID}</form>`,
    'c',
  ],
  'no form with a text field': [NEWSLETTER + SEARCH + LOGIN, undefined],
  'a text field without a form': [`${NEWSLETTER}<textarea name="comment"></textarea>`, undefined],
};

describe('findCommentForm()', () => {
  for (const [what, [content, id]] of Object.entries(CONTENTS)) {
    it(`finds ${id ? 'the comment form' : 'nothing'} in: ${what}`, () => {
      const root = document.createElement('div');
      root.innerHTML = content;
      document.body.append(root);
      expect(findCommentForm(root)?.id).to.equal(id);
      root.remove();
    });
  }

  for (const search of SEARCHES) {
    it(`does not find a search form: ${search}`, () => {
      const root = document.createElement('div');
      root.innerHTML = search;
      document.body.append(root);
      expect(findCommentForm(root)).to.equal(undefined);
      root.remove();
    });
  }

  it('finds a comment form with a search field in it', () => {
    const root = document.createElement('div');
    root.innerHTML = `<form id="c"><input type="search"><textarea name="comment"></textarea></form>`;
    expect(findCommentForm(root)?.id).to.equal('c');
  });

  it('ignores a given form', () => {
    const root = document.createElement('div');
    root.append(serverForm('ar'), serverForm('ar'));
    const [first, second] = root.querySelectorAll('form');
    expect(findCommentForm(root) === first).to.equal(true);
    expect(findCommentForm(root, first) === second).to.equal(true);
  });
});

describe('isCommentForm()', () => {
  it('is true for the id of a post and for the id of WordPress only', () => {
    const root = document.createElement('div');
    root.innerHTML = `<form>${POST_ID}</form><form id="commentform"></form>${CONTACT}`;
    expect(Array.from(root.querySelectorAll('form'), isCommentForm)).to.deep.equal([true, true, false]);
  });
});

describe('isStorable()', () => {
  const CONTROLS: [html: string, isStorable: boolean][] = [
    ['<input name="city">', true],
    ['<input type="email" autocomplete="email">', true],
    ['<input autocomplete="off">', true],
    ['<select name="city"></select>', true],
    ['<textarea></textarea>', true],
    ['<input type="password">', false],
    ['<input type="PASSWORD" autocomplete="off">', false],
    ['<input autocomplete="current-password">', false],
    ['<input autocomplete="section-a New-Password">', false],
    ['<input autocomplete="one-time-code">', false],
    ['<input inputmode="numeric" autocomplete="section-x ONE-TIME-CODE">', false],
    ['<input autocomplete="cc-number">', false],
    ['<input autocomplete="billing cc-csc">', false],
    ['<select autocomplete="cc-exp-month"></select>', false],
  ];
  for (const [control, expected] of CONTROLS) {
    it(`is ${String(expected)} for ${control}`, () => {
      const root = document.createElement('div');
      root.innerHTML = control;
      expect(isStorable(root.firstElementChild as Element)).to.equal(expected);
    });
  }
});

describe('<news-comment-form> whose form is moved out', () => {
  /** A theme may give the form another id than WordPress, whose script does not focus it then. */
  const content = `<div id="respond" class="comment-respond"><h3>رد</h3><form id="ast-commentform" action="/comments">
    <p class="comment-form-cookies-consent"><input type="checkbox" id="ok"><label for="ok">نعم</label></p>
    <textarea name="comment"></textarea>${POST_ID}<button>إرسال</button></form></div>`;

  for (const [what, wrap] of [
    ['the wrapper of WordPress', content],
    ['no wrapper', content.replace(' class="comment-respond"', '')],
  ] as const) {
    it(`has the styles of the element without the focus, and not inside it again: ${what}`, async () => {
      const host = await fixture<HTMLElement>(html`<news-comment-form></news-comment-form>`);
      host.innerHTML = wrap;
      const comment = document.createElement('article');
      host.after(comment);
      const form = host.querySelector('form') as HTMLFormElement;
      const moved = what === 'no wrapper' ? form : (host.firstElementChild as HTMLElement);
      const place = moved.parentElement as HTMLElement;
      const targetSize = (): string => getComputedStyle(form.querySelector('textarea') as HTMLElement).minBlockSize;
      await waitUntil(() => targetSize() === '44px', 'the form is not styled');
      const color = getComputedStyle(form).getPropertyValue('--_news-error');
      expect(color).not.to.equal('');
      comment.append(moved);
      const colorOf = (): string => getComputedStyle(form).getPropertyValue('--_news-error');
      await waitUntil(() => colorOf() === color, 'the moved form is not styled');
      expect(targetSize()).to.equal('44px');
      expect(form.contains(document.activeElement)).to.equal(false);
      place.append(moved);
      await waitUntil(() => !moved.classList.contains('news-form-away'), 'the class is left');
      comment.remove();
    });
  }
});

describe('<news-comment-form> with several submit buttons', () => {
  /** Forms whose button `#other` does not send the comment. */
  const OTHERS: Record<string, string> = {
    'a second button':
      '<button name="op" value="save">حفظ</button><input type="submit" id="other" name="op" value="preview">',
    'a button with an address of its own': '<button id="other" formaction="/preview">معاينة</button>',
    'a button that skips validation': '<button>إرسال</button><button id="other" formnovalidate>حفظ كمسودة</button>',
  };

  /** Clicks a button, and returns whether the browser would post the form. */
  function isPostedByBrowser(button: HTMLElement): boolean | undefined {
    let isPosted: boolean | undefined;
    const decide = (event: Event): void => {
      isPosted = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('submit', decide, { once: true });
    button.click();
    removeEventListener('submit', decide);
    return isPosted;
  }

  const other = (form: HTMLFormElement): HTMLElement => form.querySelector('#other') as HTMLElement;

  for (const [name, buttons] of Object.entries(OTHERS)) {
    const content = `<form action="/comments"><textarea name="comment" required>تعليق</textarea>${POST_ID}${buttons}</form>`;

    it(`leaves ${name} to the browser, before and after its code is loaded`, async () => {
      const { form } = await addToPage(parsed(content));
      expect(isPostedByBrowser(other(form)), 'before').to.equal(true);
      field(form, 'comment').focus();
      await waitUntil(() => form.noValidate, '', { timeout: 5000 });
      expect(isPostedByBrowser(other(form)), 'after').to.equal(true);
      await waitUntil(() => form.noValidate, 'our validation is off');
      expect(sent).to.have.length(0);
    });
  }

  it('sends the comment with the first button that is visible', async () => {
    const buttons = '<input type="submit" hidden><button id="send">إرسال</button><button>معاينة</button>';
    const { form } = await render(
      parsed(`<form action="/comments"><textarea name="comment">تعليق</textarea>${POST_ID}${buttons}</form>`),
    );
    form.querySelector<HTMLElement>('#send')?.click();
    await waitUntil(() => sent.length > 0, '', { timeout: 5000 });
  });
});

function parsed(content: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = content;
  return template.content;
}

describe('<news-comment-form> with other forms inside', () => {
  it('handles a comment form that arrives after another form, and leaves that alone', async () => {
    const host = await fixture<HTMLElement>(html`<news-comment-form></news-comment-form>`);
    host.innerHTML = NEWSLETTER;
    const newsletter = host.querySelector('form') as HTMLFormElement;
    host.append(serverForm('ar'));
    const form = host.querySelector<HTMLFormElement>('#commentform') as HTMLFormElement;
    field(form, 'comment').focus();
    await waitUntil(() => form.noValidate, '', { timeout: 5000 });
    expect(newsletter.noValidate).to.equal(false);
    type(field(newsletter, 'EMAIL'), 'layla@example.com');
    let isPrevented = true;
    addEventListener(
      'submit',
      (event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    newsletter.requestSubmit();
    expect([isPrevented, sent.length, Object.keys(localStorage)]).to.deep.equal([false, 0, []]);
  });

  it('changes from a form with a text field to one with the id of a post', async () => {
    const host = await fixture<HTMLElement>(html`<news-comment-form></news-comment-form>`);
    host.innerHTML = CONTACT;
    const contact = host.querySelector('form') as HTMLFormElement;
    field(contact, 'message').focus();
    await waitUntil(() => contact.noValidate, '', { timeout: 5000 });
    host.append(serverForm('ar'));
    const form = host.querySelector<HTMLFormElement>('#commentform') as HTMLFormElement;
    await waitUntil(() => form.noValidate, '', { timeout: 5000 });
    expect(contact.noValidate).to.equal(false);
  });

  it('keeps the form when another form with a text field is added', async () => {
    const { host, form } = await render(serverForm('ar'));
    host.insertAdjacentHTML('afterbegin', CONTACT);
    await waitUntil(() => host.querySelector('#contact'));
    expect([form.noValidate, (host.querySelector('#contact') as HTMLFormElement).noValidate]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('saves the text of a field that belongs to the form by its form attribute', async () => {
    const { host, form } = await render(
      serverForm('ar', (each) => {
        const area = field(each, 'comment');
        each.after(area);
        area.setAttribute('form', each.id);
      }),
    );
    type(host.querySelector('textarea') as unknown as HTMLInputElement, 'خارج النموذج');
    await waitUntil(() => JSON.stringify(Object.values(localStorage)).includes('خارج النموذج'));
    expect(form.contains(host.querySelector('textarea'))).to.equal(false);
    localStorage.clear();
  });
});
