// A header without text of its own needs no shadow root: its children are shown as they are. 100 headers of a front page then cost
// little more than their HTML.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/elements/news-header/define.js';
import type { NewsHeader } from '../src/index.js';
import { fixture, html } from './support/fixture.js';

const HEADLINE = '<h2><a href="#story">درس DeepSeek</a></h2>';
const SECTION = '<a slot="section" href="#section">أخبار التقنية</a>';
const BYLINE = '<span slot="byline">سارة المنصوري</span>';
const PUBLISHED = '<time slot="published" datetime="2026-11-23T09:30+03:00">23 نوفمبر 2026</time>';

async function render(content: string, attributes: Record<string, string> = {}): Promise<NewsHeader> {
  const container = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
  const header = document.createElement('news-header');
  header.innerHTML = content;
  for (const [name, value] of Object.entries(attributes)) header.setAttribute(name, value);
  container.append(header);
  await header.updateComplete;
  return header;
}

/** The order in which assistive technology reads the children: of the slots, or of the HTML. */
function readingOrder({ children, shadowRoot }: NewsHeader): string[] {
  const slots = [...(shadowRoot?.querySelectorAll('slot') ?? [])];
  const shown = shadowRoot ? slots.flatMap((slot) => slot.assignedElements()) : [...children];
  return shown.map(({ localName, slot }) => slot || localName);
}

describe('the shadow root of <news-header>', () => {
  for (const [what, content] of Object.entries({
    'a headline': HEADLINE,
    'all parts in reading order': SECTION + HEADLINE + BYLINE + PUBLISHED,
    'two bylines': HEADLINE + BYLINE + BYLINE,
  })) {
    it(`is not attached for ${what}`, async () => {
      const header = await render(content);
      expect(header.shadowRoot).to.equal(null);
      expect(header.innerHTML).to.equal(content);
    });
  }

  it('is attached if the HTML is in another order, which is then the reading order', async () => {
    const header = await render(PUBLISHED + HEADLINE + BYLINE + SECTION);
    expect(readingOrder(header)).to.deep.equal(['section', 'h2', 'byline', 'published']);
  });

  for (const [name, value] of Object.entries({ relative: 'P3650D', calendar: 'islamic-umalqura', numerals: 'arab' })) {
    it(`is attached for a date with ${name}`, async () => {
      const header = await render(HEADLINE + PUBLISHED, { [name]: value });
      await waitUntil(() => header.shadowRoot?.querySelector('[part=date]'), 'the date is formatted');
    });
  }

  it('is attached when an attribute is set later', async () => {
    const header = await render(HEADLINE + PUBLISHED);
    header.numerals = 'arab';
    await waitUntil(() => header.shadowRoot?.querySelector('[part=date]')?.textContent.includes('٢٠٢٦'));
  });

  it('is attached when a date loses its text', async () => {
    const header = await render(HEADLINE);
    header.insertAdjacentHTML('beforeend', PUBLISHED.replace(/>[^<]+</, '><'));
    await waitUntil(() => header.shadowRoot?.querySelector('[part=date]')?.textContent.includes('2026'));
  });

  it('is attached when a child is added before another one, in the same frame', async () => {
    const header = await render(HEADLINE + BYLINE);
    header.insertAdjacentHTML('beforeend', SECTION);
    await nextFrame();
    expect(readingOrder(header)).to.deep.equal(['section', 'h2', 'byline']);
  });

  it('is attached when a child gets another slot', async () => {
    const header = await render(HEADLINE + BYLINE);
    (header.lastElementChild as HTMLElement).slot = 'section';
    await nextFrame();
    expect(readingOrder(header)).to.deep.equal(['section', 'h2']);
  });

  it('is attached for an unknown slot, whose child is shown', async () => {
    const header = await render(`${HEADLINE}<p slot="summary">ملخص</p>`);
    await waitUntil(() => header.lastElementChild?.assignedSlot, 'the child is shown');
  });

  it('stays when the reason is gone', async () => {
    const header = await render(BYLINE + HEADLINE);
    header.append(header.firstElementChild as Element);
    await nextFrame();
    expect(readingOrder(header)).to.deep.equal(['h2', 'byline']);
  });
});
