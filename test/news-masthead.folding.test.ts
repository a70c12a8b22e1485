import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/news-masthead.lazy.js';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead, NewsMastheadToggleEvent } from '../src/index.js';
import { sendKeys, sendMouse } from './support/driver.js';
import { html, inBothDirections } from './support/fixture.js';
import { first, inContainer, last, render, settled, toggleOf } from './support/masthead.js';

const hasFocus = (element: NewsMasthead) => element.shadowRoot?.activeElement === toggleOf(element);

async function unfolded(template = inContainer(320)): Promise<NewsMasthead> {
  const element = await render(template);
  element.show();
  await settled(element);
  return element;
}

async function press(part: Element): Promise<void> {
  const { left, top, width, height } = part.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

inBothDirections(() => {
  describe('<news-masthead>, folded', () => {
    afterEach(() => {
      history.replaceState(null, '', ' ');
    });

    it('is unfolded and folded by the keyboard, the focus staying on the button', async () => {
      const element = await render(inContainer(320));
      toggleOf(element).focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(element.expanded).to.equal(true);
      expect(hasFocus(element)).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(element.expanded).to.equal(false);
      expect(hasFocus(element)).to.equal(true);
    });

    it('by Escape, and gives the focus back to the button', async () => {
      const element = await unfolded();
      last(element).focus();
      const event = oneEvent<NewsMastheadToggleEvent>(element, 'news-masthead-toggle');
      await sendKeys({ press: 'Escape' });
      expect((await event).expanded).to.equal(false);
      await settled(element);
      expect(hasFocus(element)).to.equal(true);
    });

    it('by Escape, and leaves the focus where a reader has it outside', async () => {
      const element = await unfolded(html`<div>${inContainer(320)}<input aria-label="..." /></div>`);
      const input = document.querySelector('input[aria-label="..."]') as HTMLElement;
      input.focus();
      await sendKeys({ press: 'Escape' });
      expect(element.expanded).to.equal(false);
      expect(document.activeElement === input).to.equal(true);
    });

    it('not by an Escape that something in it has used, such as a list of suggestions', async () => {
      const element = await unfolded();
      last(element).addEventListener('keydown', (event) => {
        event.preventDefault();
      });
      last(element).focus();
      await sendKeys({ press: 'Escape' });
      expect(element.expanded).to.equal(true);
    });

    it('by a press outside, and the focus is not lost', async () => {
      const element = await unfolded();
      last(element).focus();
      await press(document.getElementById('main') as Element);
      expect(element.expanded).to.equal(false);
      await waitUntil(() => hasFocus(element));
    });

    it('by a press on another field, which takes the focus', async () => {
      const element = await unfolded(html`<div>${inContainer(320)}<input aria-label="..." /></div>`);
      const input = document.querySelector('input[aria-label="..."]') as HTMLElement;
      last(element).focus();
      await press(input);
      expect(element.expanded).to.equal(false);
      await waitUntil(() => document.activeElement === input);
    });

    it('not by a press inside', async () => {
      const element = await unfolded();
      const { left, bottom } = (element.querySelector('ul') as Element).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(bottom) - 6] });
      expect(element.expanded).to.equal(true);
    });

    it('when a section is followed', async () => {
      const element = await unfolded();
      first(element).click();
      await settled(element);
      expect(element.expanded).to.equal(false);
    });

    it('once for all: no press or key does anything to it after that, or when it was removed', async () => {
      const element = await unfolded();
      const toggles: boolean[] = [];
      element.addEventListener('news-masthead-toggle', ({ expanded }) => toggles.push(expanded));
      element.hide();
      await settled(element);
      await sendKeys({ press: 'Escape' });
      expect(toggles).to.deep.equal([false]);
      element.show();
      await settled(element);
      element.remove();
      await sendKeys({ press: 'Escape' });
      expect(toggles).to.deep.equal([false, true]);
    });

    it('is left as it is by methods that ask for what is so already', async () => {
      const element = await render(inContainer(320));
      element.addEventListener('news-masthead-toggle', () => {
        throw new Error('Nothing has changed.');
      });
      element.hide();
      expect(element.expanded).to.equal(false);
    });
  });
});
