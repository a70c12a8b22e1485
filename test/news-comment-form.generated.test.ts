// The form that <news-comment-form> renders if the page has none, in an element that has only the members that it uses.
import { expect } from '@open-wc/testing';
import { GeneratedForm } from '../src/elements/news-comment-form/generated-form.lazy.js';
import type { CommentFormHost, FormLocale } from '../src/elements/news-comment-form/types.js';
import { ar } from '../src/locales/ar.js';
import { en } from '../src/locales/en.js';
import { warnings } from './support/warnings.js';

const arabic = { strings: ar.commentForm, fallbackAttributes: undefined } as unknown as FormLocale;
const english = { strings: en.commentForm, fallbackAttributes: { lang: 'en', dir: 'ltr' } } as unknown as FormLocale;

let host: CommentFormHost;
let generated: GeneratedForm;

beforeEach(() => {
  const options = { action: '/comments', postId: '7', parentId: '0', withoutWebsite: false, closed: false };
  host = Object.assign(document.createElement('div'), options) as unknown as CommentFormHost;
  document.body.append(host);
  generated = new GeneratedForm(host);
});

afterEach(() => {
  host.remove();
});

describe('GeneratedForm', () => {
  it('renders nothing before create()', () => {
    expect(generated.update(arabic)).to.equal(false);
    expect(host.innerHTML).to.equal('');
  });

  it('renders a form that posts to WordPress', () => {
    const form = generated.create(arabic);
    expect([form?.getAttribute('action'), form?.method]).to.deep.equal(['/comments', 'post']);
    expect(form?.querySelector<HTMLInputElement>('[name=comment_post_ID]')?.value).to.equal('7');
  });

  it('keeps what was typed when the language changes, and is not rendered again without a change', () => {
    const field = generated.create(arabic)?.querySelector<HTMLInputElement>('[name=author]') as HTMLInputElement;
    field.value = 'ليلى';
    expect(generated.update(arabic)).to.equal(false);
    expect(generated.update(english)).to.equal(true);
    expect(generated.form?.querySelector<HTMLInputElement>('[name=author]')?.value).to.equal('ليلى');
    expect(host.firstElementChild?.getAttribute('lang')).to.equal('en');
  });

  it('renders a notice without a form when comments are closed', () => {
    host.closed = true;
    expect(generated.create(arabic)).to.equal(undefined);
    expect(host.textContent).to.include('التعليقات');
  });

  it('is put back when a script has removed it, and not after remove()', () => {
    generated.create(arabic);
    host.replaceChildren();
    generated.restore();
    expect(host.querySelector('form')).to.equal(generated.form);
    generated.remove();
    generated.restore();
    expect(host.innerHTML).to.equal('');
  });

  it('warns without the id of the post', () => {
    const logged = warnings();
    host.postId = '';
    generated.create(arabic);
    expect(logged.join()).to.include('set post-id');
  });
});
