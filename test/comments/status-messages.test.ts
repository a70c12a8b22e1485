import { expect } from '@open-wc/testing';
import { statusMessage } from '../../src/elements/news-comment-form/ui/status-messages.js';
import { commentingStrings } from '../../src/locales/commenting.js';
import { en } from '../../src/locales/en.js';
import { waitingComment } from '../support/outbox.js';

const strings = { ...en.commentForm, ...commentingStrings(en) };
const messageFor = (author: string): string =>
  statusMessage(waitingComment({ code: 'account', author }), { strings, lang: 'en', fallbackAttributes: undefined });

describe('statusMessage()', () => {
  it('isolates the name of the author', () => {
    expect(messageFor('ليلى')).to.contain('\u2068ليلى\u2069');
  });

  it('drops a U+2069 in the name of the author, which would end the isolate', () => {
    expect(messageFor('ليلى\u2069')).to.equal(messageFor('ليلى'));
    expect(messageFor('\u2069\u202eليلى')).to.equal(messageFor('ليلى'));
  });

  it('closes an isolate that the name of the author leaves open', () => {
    expect(messageFor('\u2067ليلى')).to.contain('\u2068\u2067ليلى\u2069\u2069');
  });
});
