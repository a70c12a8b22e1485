import { waitUntil } from '@open-wc/testing';
import type { NewsCommentForm, OutgoingComment } from '../../src/index.js';
import { commentFormHTML } from '../../src/server.js';
import { fixture, html } from './fixture.js';

export type Language = 'ar' | 'en';

/** The comments that were sent to the back end since the test started. */
export const sent: OutgoingComment[] = [];

beforeEach(() => {
  sent.length = 0;
  localStorage.clear();
});

/** The parsed HTML of the form that a server renders. */
export function serverForm(
  lang: Language,
  change: (form: HTMLFormElement) => void = () => undefined,
): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = commentFormHTML({ lang, postId: '7', action: '/comments' });
  change(template.content.querySelector('form') as HTMLFormElement);
  return template.content;
}

/** Adds the element to the page with the given content, which may be a form. The back end publishes every comment. */
export async function addToPage(
  content: DocumentFragment | string,
): Promise<{ host: NewsCommentForm; form: HTMLFormElement }> {
  const host = await fixture<NewsCommentForm>(html`
    <news-comment-form action="/comments" post-id="7">${content}</news-comment-form>
  `);
  await waitUntil(() => host.querySelector('form'));
  host.backend = { send: (comment) => Promise.resolve(sent.push(comment)).then(() => ({ status: 'published' })) };
  return { host, form: host.querySelector('form') as HTMLFormElement };
}

/** Adds the element like `addToPage()`, and focuses it so that its controller is loaded. */
export async function render(
  content: DocumentFragment | string,
): Promise<{ host: NewsCommentForm; form: HTMLFormElement }> {
  const { host, form } = await addToPage(content);
  form.querySelector<HTMLElement>('#submit, [type=submit]')?.focus();
  await waitUntil(() => form.noValidate, '', { timeout: 5000 });
  return { host, form };
}

export const field = (form: HTMLFormElement, name: string): HTMLInputElement =>
  form.elements.namedItem(name) as HTMLInputElement;

/** The accessible description of a field. */
export function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `no #${id}`).join(' | ');
}

/** Clicks the submit button. Resolves to whether the comment was sent. */
export async function submitAndWait(form: HTMLFormElement): Promise<boolean> {
  const before = sent.length;
  form.querySelector<HTMLInputElement>('[type=submit]')?.click();
  const isDecided = (): boolean => sent.length > before || form.querySelector('.news-error-summary') !== null;
  await waitUntil(isDecided, 'the comment is sent, or errors are shown', { interval: 5, timeout: 4000 });
  return sent.length > before;
}

export function fillIn(form: HTMLFormElement): void {
  field(form, 'comment').value = 'تعليق';
  field(form, 'author').value = 'ليلى';
  field(form, 'email').value = 'layla@example.com';
}

/** Sets the text of a field with an `input` event, as a keyboard does. */
export function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
