import { expect } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { html } from './support/fixture.js';
import { render, settled } from './support/masthead.js';

/** A masthead with a section that has a nested list, after a link and a button, and with a button without a list. */
const withNestedList = () =>
  render(html`
    <div>
      <news-masthead>
        <ul>
          <li>
            <a href="#sport">رياضة</a>
            <button type="button" id="opens-list">المزيد</button>
            <ul>
              <li><a href="#football">كرة القدم</a></li>
            </ul>
          </li>
          <li><button type="button" id="plain">تنبيهات</button></li>
        </ul>
      </news-masthead>
    </div>
  `);

/** Clicks a section of the page, and waits for the masthead. The browser does not follow links. */
async function click(element: NewsMasthead, selector: string, init: MouseEventInit = {}): Promise<void> {
  const target = element.querySelector(selector) as HTMLElement;
  element.addEventListener('click', (event) => {
    event.preventDefault();
  });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
  await settled(element);
}

describe('<news-masthead>, clicks on its sections', () => {
  it('expands when a button of the page opens a list that the row hides', async () => {
    const element = await withNestedList();
    await click(element, '#opens-list');
    expect(element.expanded).to.equal(true);
  });

  it('stays collapsed on a button without a list', async () => {
    const element = await withNestedList();
    await click(element, '#plain');
    expect(element.expanded).to.equal(false);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
    it(`stays collapsed when a link that has a hidden list opens elsewhere, with ${key}`, async () => {
      const element = await withNestedList();
      await click(element, 'a', { [key]: true });
      expect(element.expanded).to.equal(false);
    });

  for (const [key, expanded] of [
    ['none', false],
    ['ctrlKey', true],
    ['metaKey', true],
    ['shiftKey', true],
  ] as const)
    it(`${expanded ? 'stays expanded' : 'collapses'} when a link is clicked with the key: ${key}`, async () => {
      const element = await withNestedList();
      element.show();
      await settled(element);
      await click(element, 'a', { [key]: true });
      expect(element.expanded).to.equal(expanded);
    });

  it('stays expanded on a button whose list is shown', async () => {
    const element = await withNestedList();
    element.show();
    await settled(element);
    await click(element, '#opens-list');
    expect(element.expanded).to.equal(true);
  });
});
