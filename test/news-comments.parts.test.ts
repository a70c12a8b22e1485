// The lazy parts of <news-comments>, one at a time.
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { LocaleController } from '../src/controllers/locale-controller.js';
import { DateFormatter } from '../src/dom/date-formatter.lazy.js';
import { ThreadLocale } from '../src/elements/news-comments/thread-locale.js';
import { controlStyles } from '../src/elements/news-comments/thread-styles.lazy.js';
import { PageLoader } from '../src/elements/news-comments/loading/page-loader.js';
import type { CommentsHost } from '../src/elements/news-comments/types.js';
import { THREADS } from '../stories/support/comment-threads.js';

class TestThread extends ReactiveElement implements CommentsHost {
  backend: CommentsHost['backend'] = 'wordpress-page';
  blockDirection: 'auto' | undefined;
  calendar: string | undefined;
  collapse = false;
  for: string | undefined;
  live: number | undefined;
  load: 'more' | undefined;
  numerals: CommentsHost['numerals'];
  relative: CommentsHost['relative'];
  strings: CommentsHost['strings'];
  timeZone: string | undefined;
  readonly locale = new LocaleController(this, 'comments');
}
customElements.define('test-thread', TestThread);

let host: TestThread;

beforeEach(() => {
  host = new TestThread();
  document.body.append(host);
});

afterEach(() => {
  host.remove();
});

describe('ThreadLocale', () => {
  it('has the strings of the page, overridden by those of the element, when it is read', () => {
    const locale = new ThreadLocale(host, host.locale, DateFormatter);
    expect(locale.strings.level).to.equal('(المستوى {count})');
    host.strings = { level: 'مستوى {count}' };
    locale.read();
    expect(locale.strings.level).to.equal('مستوى {count}');
  });

  it('writes counts in the digits that the element requests', () => {
    host.numerals = 'arab';
    const locale = new ThreadLocale(host, host.locale, DateFormatter);
    expect([2, 3, 3].map((count) => locale.plural(count, locale.strings.replies))).to.deep.equal([
      'ردّان',
      '٣ ردود',
      '٣ ردود',
    ]);
    host.numerals = 'latn';
    locale.read();
    expect(locale.plural(3, locale.strings.replies)).to.equal('3 ردود');
  });
});

describe('controlStyles', () => {
  for (const [name, print] of Object.entries(THREADS)) {
    it(`matches no element that the page has printed: ${name}`, () => {
      host.innerHTML = print([{ id: 2, author: 'Sam', text: 'نص', replies: [{ id: 3, author: 'هند', text: 'نص' }] }]);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(controlStyles('test-thread'));
      const selectorsIn = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? [rule.selectorText]
            : rule instanceof CSSMediaRule
              ? selectorsIn(rule.cssRules)
              : [],
        );
      const selectors = selectorsIn(sheet.cssRules).map((selector) => selector.replace(/::before$/, ''));
      expect(selectors).to.have.length.above(8);
      expect(selectors.filter((selector) => host.matches(selector) || host.querySelector(selector))).to.deep.equal([]);
    });
  }
});

describe('PageLoader', () => {
  it('finds the links to the pages before and after, and none in comments', () => {
    host.innerHTML = `<ol><li id="comment-2"><div class="comment-content"><a rel="next" href="/elsewhere">a</a></div></li></ol>
      <nav><a class="prev" href="/story/comment-page-1/">1</a><a class="next" href="/story/comment-page-3/">3</a></nav>`;
    const { previous, next } = new PageLoader(host).links;
    expect([previous?.textContent, next?.textContent]).to.deep.equal(['1', '3']);
  });
});
