import { expect } from '@open-wc/testing';
import { composeRequest } from '../src/elements/news-comment-form/form/compose-request.js';
import { WordPressForm } from '../src/elements/news-comment-form/form/wordpress-form.js';
import { commentFormHTML } from '../src/server.js';
import { fixture, html } from './support/fixture.js';
import { waitingComment } from './support/outbox.js';

/** The form of post 7 with the fields of plugins: a nonce, an empty honeypot and a field that the reader fills in. */
async function pluginForm(change: (form: HTMLFormElement) => void = () => undefined): Promise<WordPressForm> {
  const host = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
  host.innerHTML = commentFormHTML({ lang: 'ar', postId: '7', action: '/wp-comments-post.php' });
  const form = host.querySelector('form') as HTMLFormElement;
  form.insertAdjacentHTML(
    'beforeend',
    `<input type="hidden" name="nonce" value="nonce-of-7"><input type="hidden" name="honeypot" value="">
     <label>المدينة <input name="city" value="طنطا"></label>`,
  );
  change(form);
  return new WordPressForm(form);
}

const valuesOf = (fields: readonly (readonly [string, unknown])[], name: string): unknown[] =>
  fields.filter(([each]) => each === name).map(([, value]) => value);

describe('composeRequest()', () => {
  it('takes the text, the author and the post from the comment, not from the form', async () => {
    const form = await pluginForm((element) => {
      (element.elements.namedItem('comment') as HTMLTextAreaElement).value = 'نص آخر';
      (element.elements.namedItem('author') as HTMLInputElement).value = 'سارة';
    });
    const outgoing = composeRequest(form, waitingComment({ postId: '8', parentId: '70', url: 'https://a.example/' }));
    const values = ['comment', 'author', 'email', 'url', 'comment_post_ID', 'comment_parent'].map((name) =>
      valuesOf(outgoing.fields, name),
    );
    expect(values).to.deep.equal([['تعليق'], ['ليلى'], ['layla@example.com'], ['https://a.example/'], ['8'], ['70']]);
    expect([outgoing.postId, outgoing.parentId, outgoing.text]).to.deep.equal(['8', '70', 'تعليق']);
    expect(outgoing.action).to.equal(new URL('/wp-comments-post.php', location.href).href);
  });

  it('takes hidden fields of plugins from the form, whose values they are valid with', async () => {
    const { fields } = composeRequest(await pluginForm(), waitingComment());
    expect(valuesOf(fields, 'nonce')).to.deep.equal(['nonce-of-7']);
    expect(valuesOf(fields, 'honeypot')).to.deep.equal(['']);
  });

  it('takes a field that the reader filled in from the comment, once, and leaves out the value in the form', async () => {
    const { fields } = composeRequest(await pluginForm(), waitingComment({ others: [['city', 'القاهرة']] }));
    expect(valuesOf(fields, 'city')).to.deep.equal(['القاهرة']);
  });

  it('keeps all values of a field with several', async () => {
    const others: [string, string][] = [
      ['topics[]', 'أ'],
      ['topics[]', 'ب'],
    ];
    const { fields } = composeRequest(await pluginForm(), waitingComment({ others }));
    expect(valuesOf(fields, 'topics[]')).to.deep.equal(['أ', 'ب']);
    expect(valuesOf(fields, 'city')).to.deep.equal(['طنطا']);
  });

  it('uses the name that a spam filter gave to the field of the comment', async () => {
    const form = await pluginForm((element) => {
      const area = element.elements.namedItem('comment') as HTMLTextAreaElement;
      area.name = 'x7f3';
      area.insertAdjacentHTML('afterend', '<textarea name="comment" hidden></textarea>');
    });
    const { fields, textName } = composeRequest(form, waitingComment());
    expect([textName, valuesOf(fields, 'x7f3'), valuesOf(fields, 'comment')]).to.deep.equal(['x7f3', ['تعليق'], ['']]);
  });

  it('posts no guest fields if the form of an account has none', async () => {
    const form = await pluginForm((element) => {
      for (const name of ['author', 'email', 'url']) (element.elements.namedItem(name) as Element).remove();
    });
    const { author, email, url, fields } = composeRequest(form, waitingComment({ url: 'https://a.example/' }));
    expect([author, email, url]).to.deep.equal(['', '', '']);
    expect(['author', 'email', 'url'].map((name) => valuesOf(fields, name))).to.deep.equal([[], [], []]);
  });

  it('posts the direction of the comment and of the author, and that of the form for a text without letters', async () => {
    const form = await pluginForm();
    const directionsOf = (text: string, author: string): unknown[] => {
      const { fields } = composeRequest(form, waitingComment({ text, author }));
      return ['comment.dir', 'author.dir'].flatMap((name) => valuesOf(fields, name));
    };
    expect(directionsOf('Hello', 'ليلى')).to.deep.equal(['ltr', 'rtl']);
    expect(directionsOf('مرحبا', 'Layla')).to.deep.equal(['rtl', 'ltr']);
    expect(directionsOf('123', '...')).to.deep.equal(['rtl', 'rtl']);
  });
});

describe('WordPressForm.hasHiddenPluginFields', () => {
  it('is true for a form with a hidden field besides those of WordPress', async () => {
    expect((await pluginForm()).hasHiddenPluginFields).to.equal(true);
  });

  it('is false for the form of WordPress', async () => {
    const form = await pluginForm((element) => {
      for (const field of element.querySelectorAll('[name=nonce], [name=honeypot]')) field.remove();
    });
    expect(form.hasHiddenPluginFields).to.equal(false);
  });
});

describe('WordPressForm.otherValues', () => {
  it('contains the fields that plugins added and the reader fills in, and no hidden or standard field', async () => {
    expect((await pluginForm()).otherValues).to.deep.equal([['city', 'طنطا']]);
  });
});
