import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { resize } from './support/driver.js';
import { html } from './support/fixture.js';
import { render, sectionList } from './support/masthead.js';
import { warnings } from './support/warnings.js';

const offset = () => document.documentElement.style.getPropertyValue('--news-masthead-offset');

const masthead = (behavior: string, logoHeight = 40) => html`
  <news-masthead behavior=${behavior}>
    <a slot="brand" href="#home"><span style="display: inline-block; block-size: ${logoHeight}px">المدار</span></a>
    ${sectionList(12)}
  </news-masthead>
`;
const content = Array.from(
  { length: 40 },
  (_, i) => html`<p id="p${i}" style="min-block-size: 20vh; margin: 0">${i}</p>`,
);

async function scrolled(element: NewsMasthead, scroller: Element = document.documentElement): Promise<number> {
  scroller.scrollTo({ top: 900, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  return element.getBoundingClientRect().top;
}

describe('<news-masthead behavior>, on pages where it may not stick', () => {
  const { style } = document.body;
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    style.cssText = '';
    scrollTo({ top: 0, behavior: 'instant' });
  });

  for (const behavior of ['sticky', 'reveal']) {
    it(`${behavior}, behind a wrapper of its own height: is static, reserves nothing and warns`, async () => {
      const messages = warnings();
      const element = await render(html`
        <div>
          <header><div class="container ${behavior}">${masthead(behavior)}</div></header>
          ${content}
        </div>
      `);
      await waitUntil(() => messages.length > 0);
      expect(messages.join()).to.contain(`<div class="container ${behavior}">`).and.to.contain('<header>');
      expect(messages.length).to.equal(1);
      expect(offset()).to.equal('0px');
      expect(getComputedStyle(element).position).to.equal('relative');
      expect(await scrolled(element)).to.be.lessThan(-800);
      expect(element.matches(':state(away)')).to.equal(false);
    });

    it(`${behavior}, in an ancestor with overflow-x: hidden: is static, reserves nothing and warns`, async () => {
      const messages = warnings();
      const element = await render(html`
        <div>
          <div id="page-${behavior}" style="overflow-x: hidden">
            <header>${masthead(behavior)}</header>
            ${content}
          </div>
        </div>
      `);
      await waitUntil(() => messages.length > 0);
      expect(messages.join()).to.contain(`<div id="page-${behavior}">`).and.to.contain('overflow: clip');
      expect(offset()).to.equal('0px');
      expect(getComputedStyle(element.closest('header') as Element).position).to.equal('static');
      expect(await scrolled(element)).to.be.lessThan(-800);
    });

    it(`${behavior}, higher than a third of the viewport: is static until the viewport grows`, async () => {
      await resize({ width: 800, height: 500 });
      const messages = warnings();
      const element = await render(
        html`<div>
          <header>${masthead(behavior, 120)}</header>
          ${content}
        </div>`,
      );
      await waitUntil(() => offset() === '0px');
      expect(await scrolled(element)).to.be.lessThan(-800);
      expect(messages).to.deep.equal([]);
      await resize({ width: 800, height: 900 });
      await waitUntil(() => offset() !== '0px');
      expect(getComputedStyle(element).position).to.equal('sticky');
    });
  }

  for (const target of ['documentElement', 'body'] as const)
    it(`sticks on a page whose ${target} has overflow-x: hidden, which the viewport takes`, async () => {
      document[target].style.overflowX = 'hidden';
      const messages = warnings();
      const element = await render(
        html`<div>
          <header>${masthead('sticky')}</header>
          ${content}
        </div>`,
      );
      await waitUntil(() => offset() !== '' && offset() !== '0px');
      expect(Math.abs(await scrolled(element))).to.be.lessThan(1);
      expect(messages).to.deep.equal([]);
    });

  it('in a body that scrolls: sticks, does not cover the target of a link, and hides with reveal', async () => {
    document.documentElement.style.cssText = 'overflow: hidden; block-size: 100%';
    style.cssText = 'overflow-y: auto; block-size: 100%; margin: 0';
    const element = await render(
      html`<div>
        <header>${masthead('reveal')}</header>
        ${content}
      </div>`,
    );
    await waitUntil(() => offset() !== '' && offset() !== '0px');
    document.querySelector('#p10')?.scrollIntoView({ behavior: 'instant' });
    const target = document.querySelector('#p10')?.getBoundingClientRect().top ?? 0;
    expect(target).to.be.at.least(element.offsetHeight - 1);
    await waitUntil(() => element.matches(':state(away)'));
  });

  it('keeps the content below in its position while it is expanded, and resets the margin afterwards', async () => {
    const element = await render(html`<div>${masthead('sticky')}${content}</div>`);
    await waitUntil(() => offset() !== '' && offset() !== '0px');
    const top = (): number => Math.round(document.querySelector('#p0')?.getBoundingClientRect().top ?? 0);
    const [before, height] = [top(), element.offsetHeight];
    element.show();
    await waitUntil(() => element.offsetHeight > height && element.style.marginBlockEnd !== '');
    expect(top()).to.equal(before);
    element.hide();
    await waitUntil(() => element.offsetHeight === height && element.style.marginBlockEnd === '');
    expect(top()).to.equal(before);
  });

  it('sticks again when the page below its wrapper moves into it', async () => {
    const element = await render(html`
      <div>
        <div class="late">${masthead('sticky')}</div>
        <main style="block-size: 4000px"></main>
      </div>
    `);
    await waitUntil(() => offset() === '0px');
    const wrapper = element.parentElement as Element;
    wrapper.append(document.querySelector('main') as Element);
    dispatchEvent(new Event('resize'));
    await waitUntil(() => offset() !== '0px');
  });
});
