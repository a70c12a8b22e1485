import { expect } from '@open-wc/testing';
import { isRelative, isTextRequested, needsLazyPart } from '../src/elements/news-header/header-needs.js';
import type { HeaderHost } from '../src/elements/news-header/types.js';

/** A header that is not upgraded, with attributes as properties. */
function header(content: string, properties: Partial<HeaderHost> = {}): HeaderHost {
  const element = document.createElement('article');
  element.innerHTML = content;
  return Object.assign(element, properties) as unknown as HeaderHost;
}

const HEADLINE = '<h1>عنوان</h1>';

describe('what a header needs', () => {
  const REQUESTS: [string, Partial<HeaderHost>, boolean][] = [
    ['no attribute', {}, false],
    ['an empty attribute', { calendar: '' }, false],
    ['relative dates', { relative: '' }, false],
    ['a calendar', { calendar: 'persian' }, true],
    ['digits', { numerals: 'arab' }, true],
    ['a time zone', { timeZone: 'local' }, true],
    ['a reading time', { readingTimeOf: 'story' }, true],
  ];
  for (const [name, properties, expected] of REQUESTS)
    it(`${name} ${expected ? 'asks' : 'does not ask'} for text of the element`, () => {
      expect(isTextRequested(header(HEADLINE, properties))).to.equal(expected);
      expect(needsLazyPart(header(HEADLINE, properties))).to.equal(expected);
    });

  const RELATIVE: [HeaderHost['relative'], boolean][] = [
    [undefined, false],
    [null, false],
    [false, false],
    ['', true],
    [true, true],
    ['P7D', true],
  ];
  for (const [relative, expected] of RELATIVE)
    it(`relative=${JSON.stringify(relative) ?? 'undefined'} makes dates ${expected ? 'relative' : 'absolute'}`, () => {
      expect(isRelative(header('', { relative }))).to.equal(expected);
    });

  const MARKUP: [string, string, boolean][] = [
    ['a headline and a date', `${HEADLINE}<time slot="published">23 نوفمبر</time>`, false],
    ['an empty date', `${HEADLINE}<time slot="published"> </time>`, true],
    ['no headline', '<p slot="byline">ليلى</p>', true],
    ['an unknown slot', `${HEADLINE}<p slot="headline">عنوان</p>`, true],
    ['a slot in a wrapper', `${HEADLINE}<div><p slot="byline">ليلى</p></div>`, true],
  ];
  for (const [name, content, expected] of MARKUP)
    it(`${name} ${expected ? 'needs' : 'does not need'} the lazy part`, () => {
      expect(needsLazyPart(header(content))).to.equal(expected);
    });
});
