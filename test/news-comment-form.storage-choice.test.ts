import { expect } from '@open-wc/testing';
import type { LocalizedStrings } from '../src/elements/news-comment-form/ui/localized-strings.js';
import { StorageChoice } from '../src/elements/news-comment-form/ui/storage-choice.js';
import { commentingAr as arabic } from '../src/locales/commenting.ar.js';
import { commentingEn as english } from '../src/locales/commenting.en.js';

describe('StorageChoice', () => {
  it('keeps the focus on its button when the language changes', () => {
    let strings = arabic as unknown as LocalizedStrings['strings'];
    const choice = new StorageChoice(
      () => ({ strings, lang: 'ar' }) as LocalizedStrings,
      () => undefined,
    );
    document.body.append(choice.root);
    choice.show(true);
    choice.focus();
    const button = choice.root.querySelector('button') as HTMLElement;
    const before = button.textContent;
    strings = english as unknown as LocalizedStrings['strings'];
    choice.show(true);
    expect(button.textContent === before).to.equal(false);
    expect(document.activeElement === button, 'the button has the focus').to.equal(true);
    choice.root.remove();
  });
});
