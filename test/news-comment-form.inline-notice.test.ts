import { expect, waitUntil } from '@open-wc/testing';
import type { LocalizedStrings } from '../src/elements/news-comment-form/ui/localized-strings.js';
import { InlineNotice } from '../src/elements/news-comment-form/ui/inline-notice.js';
import { fixture, html } from './support/fixture.js';

let page: HTMLElement;
let notice: InlineNotice;

const text = (): string => page.querySelector('[role=status]')?.textContent ?? '';
const button = (): HTMLElement | null => page.querySelector('button');

beforeEach(async () => {
  page = await fixture<HTMLElement>(html`
    <form>
      <p><textarea aria-label="التعليق"></textarea></p>
    </form>
  `);
  notice = new InlineNotice(
    page.querySelector('textarea') as HTMLTextAreaElement,
    () => ({ fallbackAttributes: undefined }) as LocalizedStrings,
  );
});

describe('InlineNotice', () => {
  it('adds an empty live region after the paragraph of the field first, and fills it then', async () => {
    notice.show('استُعيدت المسودة', 'إزالة');
    expect(page.querySelector('p + [role=status]')?.textContent).to.equal('');
    await waitUntil(() => text() === 'استُعيدت المسودة إزالة');
  });

  it('does not take the focus from the field', async () => {
    page.querySelector('textarea')?.focus();
    notice.show('استُعيدت المسودة', 'إزالة');
    await waitUntil(() => button());
    notice.show('أُزيلت المسودة', 'تراجع');
    expect(document.activeElement?.localName).to.equal('textarea');
  });

  it('moves the focus to the new button when it replaces the button that has the focus', async () => {
    notice.show('استُعيدت المسودة', 'إزالة');
    await waitUntil(() => button());
    button()?.focus();
    notice.show('أُزيلت المسودة', 'تراجع');
    expect(document.activeElement?.textContent).to.equal('تراجع');
  });

  it('has no button without a label, and is emptied by hide()', async () => {
    notice.show('استُعيدت المسودة');
    await waitUntil(() => text() !== '');
    expect(button()).to.equal(null);
    notice.hide();
    expect(text()).to.equal('');
  });
});
