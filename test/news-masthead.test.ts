import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMastheadToggleEvent } from '../src/index.js';
import { html, inBothDirections } from './support/fixture.js';
import { inContainer, isInView, lastLink, render, toggleOf } from './support/masthead.js';

inBothDirections((dir) => {
  describe('<news-masthead>', () => {
    it('shows the brand at the inline start and the sections below it, in one row', async () => {
      const element = await render(inContainer(1200));
      const [brand, first, end] = ['[slot=brand]', 'li:first-child', 'li:last-child'].map((part) =>
        (element.querySelector(part) as Element).getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(first.top).to.be.greaterThan(brand.bottom - 1);
      expect(end.top).to.equal(first.top);
      expect(dir === 'rtl' ? brand.right - first.right : first.left - brand.left).to.be.closeTo(0, 1);
    });

    it('fits a search field into a container of 320 px', async () => {
      const element = await render(html`
        <div style="inline-size: 320px">
          <news-masthead>
            <a slot="brand" href="#home">المدار</a>
            <form slot="search" role="search"><input aria-label="ابحث" /><button>ابحث</button></form>
          </news-masthead>
        </div>
      `);
      expect(element.scrollWidth).to.equal(element.clientWidth);
      expect(isInView(element, element.querySelector('button') as HTMLElement)).to.equal(true);
    });

    it('hides the toggle button when all sections fit', async () => {
      const element = await render(inContainer(1200, 3));
      expect(toggleOf(element).checkVisibility()).to.equal(false);
    });

    it('expands all sections with the toggle button, and dispatches an event', async () => {
      const element = await render(inContainer(320));
      expect(isInView(element, lastLink(element))).to.equal(false);
      const toggle = toggleOf(element);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      const event = oneEvent<NewsMastheadToggleEvent>(element, 'news-masthead-toggle');
      toggle.click();
      expect((await event).expanded).to.equal(true);
      await element.updateComplete;
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(isInView(element, lastLink(element))).to.equal(true);
    });

    it('shows nested sections only when expanded', async () => {
      const element = await render(html`
        <div>
          <news-masthead>
            <ul>
              <li>
                <a href="#a">التقنية</a>
                <ul>
                  <li><a href="#b">البرمجيات</a></li>
                </ul>
              </li>
            </ul>
          </news-masthead>
        </div>
      `);
      const nested = element.querySelector('li li') as HTMLElement;
      expect(nested.checkVisibility()).to.equal(false);
      toggleOf(element).click();
      await element.updateComplete;
      expect(nested.checkVisibility()).to.equal(true);
    });

    it('has a skip link that is visible on focus and leads to the main content', async () => {
      const element = await render(inContainer(320));
      const skip = element.shadowRoot?.querySelector('a') as HTMLAnchorElement;
      const { left, top } = skip.getBoundingClientRect();
      const atSkipLink = (): Element | null | undefined => element.shadowRoot?.elementFromPoint(left + 12, top + 12);
      expect(atSkipLink()).not.to.equal(skip);
      skip.focus();
      expect(atSkipLink()).to.equal(skip);
      expect(skip.getBoundingClientRect().height).to.be.greaterThan(40);
      skip.click();
      await waitUntil(() => location.hash === '#main');
      history.replaceState(null, '', ' ');
    });

    it('uses the strings that the page sets', async () => {
      const element = await render(inContainer(320));
      element.strings = { skip: 'إلى الخبر', allSections: 'كل الأبواب' };
      await element.updateComplete;
      expect(toggleOf(element).getAttribute('aria-label')).to.equal('كل الأبواب');
      expect(element.shadowRoot?.querySelector('a')?.textContent).to.equal('إلى الخبر');
    });

    it('shows the toggle button when a framework adds sections later', async () => {
      const element = await render(html`<div style="inline-size: 320px"><news-masthead></news-masthead></div>`);
      const list = document.createElement('ul');
      list.append(
        ...Array.from({ length: 20 }, () => Object.assign(document.createElement('li'), { innerText: 'قسم' })),
      );
      element.append(list);
      await waitUntil(() => toggleOf(element).checkVisibility());
    });

    it('shows the toggle button when sections are added one by one to the markup of WordPress', async () => {
      const element = await render(html`
        <div style="inline-size: 320px">
          <news-masthead
            ><ul slot="actions">
              <li>دخول</li>
            </ul>
            <div class="menu-container"><ul class="menu"></ul></div
          ></news-masthead>
        </div>
      `);
      const list = element.querySelector('.menu') as HTMLElement;
      for (let count = 0; count < 20; count++) {
        list.append(Object.assign(document.createElement('li'), { innerText: 'قسم' }));
        await nextFrame();
      }
      await waitUntil(() => toggleOf(element).checkVisibility());
      expect(element.shadowRoot?.querySelectorAll('[role=navigation]').length).to.equal(1);
    });

    it('is accessible with a `<nav>` and with a bare list, which gets the navigation role', async () => {
      await expect(await render(inContainer(320))).to.be.accessible();
      const bare = await render(html`
        <div>
          <news-masthead
            ><ul>
              <li><a href="#a">الأخبار</a></li>
            </ul></news-masthead
          >
        </div>
      `);
      await expect(bare).to.be.accessible();
      const region = bare.shadowRoot?.querySelector('[role=navigation]');
      expect(region?.getAttribute('aria-label')).to.equal(dir === 'rtl' ? 'الأقسام' : 'Sections');
    });
  });
});
