import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { CommentBackend, CommentResult } from '../../src/index.js';

/** A back end that gives one answer to everything. */
export function answering(result: CommentResult | Promise<CommentResult>): CommentBackend {
  return { send: async () => await result };
}

/** Takes away what the stories before have kept. */
export function forgetComments(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('news-elements')) localStorage.removeItem(key);
}

/** Fills the form in and sends it, as a reader does. */
export async function writeComment(canvasElement: HTMLElement): Promise<void> {
  const canvas = within(canvasElement);
  const [text, author] = await canvas.findAllByRole<HTMLInputElement>('textbox');
  const email = canvasElement.querySelector<HTMLInputElement>('[type=email]');
  if (!text || !author || !email) throw new Error('There is no form.');
  await userEvent.type(text, 'قرأتُ عن DeepSeek-V3 من قبل، وهذا أوضح ما كُتب عنه.');
  await userEvent.type(author, 'ليلى');
  await userEvent.type(email, 'layla@example.com');
  await userEvent.click(canvas.getByRole('button', { name: /إرسال|Post/ }));
}

/** Pastes texts into the fields of these names, once what the form does by script is there. */
export async function typeInto(canvasElement: HTMLElement, texts: Readonly<Record<string, string>>): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector('form')).toBeVisible());
  canvasElement.querySelector('textarea')?.focus();
  await waitFor(() => expect(canvasElement.querySelector('form')).toHaveAttribute('novalidate'), { timeout: 5000 });
  for (const [name, text] of Object.entries(texts)) {
    const field = canvasElement.querySelector<HTMLElement>(`[name=${name}]`);
    if (!field) throw new Error(`There is no field "${name}".`);
    await userEvent.click(field);
    await userEvent.paste(text);
  }
}
