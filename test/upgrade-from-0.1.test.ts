// docs/upgrade-notes.md lists the names that changed after release 0.1. Pages that use the old names log the new ones.
import { expect, waitUntil } from '@open-wc/testing';
import { frame } from './support/fixture.js';

type Page = Window &
  typeof globalThis & {
    logged: string[];
    seen: { place?: Element; comment?: unknown[] };
    library: typeof import('../src/index.js');
  };

describe('a page written for release 0.1', () => {
  let page: Page;

  beforeEach(async () => {
    page = (await frame('/test/support/page-0.1.html')) as Page;
    await waitUntil(() => page.seen, 'the script of the page has run');
  });

  const expectLogged = async (text: string): Promise<void> => {
    await waitUntil(() => page.logged.some((message) => message.includes(text)), text, { timeout: 8000 });
    expect(page.logged.filter((message) => message.includes(text))).to.have.lengthOf(1);
  };

  it('logs the new name when it listens to news-top', async () => {
    await expectLogged('news-top was renamed. Listen to news-back-to-top.');
  });

  it('logs the new name when it listens to news-top-return', async () => {
    await expectLogged('news-top-return was renamed. Listen to news-back-to-top-return.');
  });

  it('reads event.place as before, and logs the new name', async () => {
    const paragraph = page.document.querySelector<HTMLElement>('news-article-body p')!;
    page.document
      .querySelector('news-back-to-top')!
      .dispatchEvent(new page.library.NewsBackToTopReturnEvent(paragraph));
    expect(page.seen.place).to.equal(paragraph);
    await expectLogged('Read event.destination.');
  });

  it('reads the old names of a waiting comment as before, and logs the new ones', async () => {
    const form = page.document.querySelector('news-comment-form')!;
    await waitUntil(() => form.querySelector('form'));
    for (const [name, value] of Object.entries({ comment: 'أحسنتم', author: 'ليلى', email: 'layla@example.com' })) {
      form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    }
    form.querySelector('form')!.requestSubmit();
    await expectLogged('Read nextAttemptAt.');
    const [at, due, mayHaveLeft] = page.seen.comment ?? [];
    expect([typeof at, typeof due, mayHaveLeft]).to.deep.equal(['number', 'number', true]);
    await expectLogged('Read createdAt.');
    await expectLogged('Read maybeDelivered.');
  });

  it('logs only the warnings about its two listeners if no event is dispatched', () => {
    expect(page.logged).to.have.lengthOf(2);
  });
});
