import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/news-masthead.lazy.js';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead, NewsMastheadToggleEvent } from '../src/index.js';
import { sendKeys, sendMouse } from './support/driver.js';
import { html, inBothDirections } from './support/fixture.js';
import { firstLink, inContainer, lastLink, render, settled, toggleOf } from './support/masthead.js';

const toggleHasFocus = (element: NewsMasthead) => element.shadowRoot?.activeElement === toggleOf(element);

async function renderExpanded(template = inContainer(320)): Promise<NewsMasthead> {
  const element = await render(template);
  element.show();
  await settled(element);
  return element;
}

function centerOf(part: Element): [number, number] {
  const { left, top, width, height } = part.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A point in the padding of the masthead, where there is no link. */
function insetOf(element: NewsMasthead): [number, number] {
  const { left, bottom } = element.getBoundingClientRect();
  return [Math.round(left) + 4, Math.round(bottom) - 6];
}

async function clickOn(part: Element): Promise<void> {
  await sendMouse({ type: 'click', position: centerOf(part) });
}

async function press(position: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
}

inBothDirections(() => {
  describe('<news-masthead expanded>', () => {
    afterEach(() => {
      history.replaceState(null, '', ' ');
    });

    for (const key of ['Enter', 'Space'])
      it(`expands and collapses on ${key}, and keeps the focus on the toggle button`, async () => {
        const element = await render(inContainer(320));
        toggleOf(element).focus();
        await sendKeys({ press: key });
        await settled(element);
        expect(element.expanded).to.equal(true);
        expect(toggleHasFocus(element)).to.equal(true);
        await sendKeys({ press: key });
        await settled(element);
        expect(element.expanded).to.equal(false);
        expect(toggleHasFocus(element)).to.equal(true);
      });

    it('collapses on Escape and returns the focus to the toggle button', async () => {
      const element = await renderExpanded();
      lastLink(element).focus();
      const event = oneEvent<NewsMastheadToggleEvent>(element, 'news-masthead-toggle');
      await sendKeys({ press: 'Escape' });
      expect((await event).expanded).to.equal(false);
      await settled(element);
      expect(toggleHasFocus(element)).to.equal(true);
    });

    it('collapses on Escape and does not move the focus if it is outside', async () => {
      const element = await renderExpanded(html`<div>${inContainer(320)}<input aria-label="..." /></div>`);
      const input = document.querySelector('input[aria-label="..."]') as HTMLElement;
      input.focus();
      await sendKeys({ press: 'Escape' });
      expect(element.expanded).to.equal(false);
      expect(document.activeElement === input).to.equal(true);
    });

    it('stays expanded when Escape was handled by an element inside', async () => {
      const element = await renderExpanded();
      lastLink(element).addEventListener('keydown', (event) => {
        event.preventDefault();
      });
      lastLink(element).focus();
      await sendKeys({ press: 'Escape' });
      expect(element.expanded).to.equal(true);
    });

    it('collapses on a press outside and moves the focus to the toggle button', async () => {
      const element = await renderExpanded();
      lastLink(element).focus();
      await clickOn(document.getElementById('main') as Element);
      expect(element.expanded).to.equal(false);
      await waitUntil(() => toggleHasFocus(element));
    });

    it('collapses on a press on a field outside, which gets the focus', async () => {
      const element = await renderExpanded(html`<div>${inContainer(320)}<input aria-label="..." /></div>`);
      const input = document.querySelector('input[aria-label="..."]') as HTMLElement;
      lastLink(element).focus();
      await clickOn(input);
      expect(element.expanded).to.equal(false);
      await waitUntil(() => document.activeElement === input);
    });

    it('stays expanded while a press outside is held, and collapses when it is released', async () => {
      const element = await renderExpanded();
      await press(centerOf(document.getElementById('main') as Element));
      expect(element.expanded).to.equal(true);
      await sendMouse({ type: 'up' });
      await waitUntil(() => !element.expanded);
    });

    for (const [start, end] of [
      ['inside', 'outside'],
      ['outside', 'inside'],
    ] as const)
      it(`stays expanded when a press starts ${start} and is released ${end}`, async () => {
        const element = await renderExpanded();
        const places = { inside: insetOf(element), outside: centerOf(document.getElementById('main') as Element) };
        const released = oneEvent<PointerEvent>(document, 'pointerup');
        await press(places[start]);
        await sendMouse({ type: 'move', position: places[end] });
        await sendMouse({ type: 'up' });
        await released;
        expect(element.expanded).to.equal(true);
      });

    it('stays expanded on a press inside', async () => {
      const element = await renderExpanded();
      await sendMouse({ type: 'click', position: insetOf(element) });
      expect(element.expanded).to.equal(true);
    });

    it('collapses when a section link is clicked', async () => {
      const element = await renderExpanded();
      firstLink(element).click();
      await settled(element);
      expect(element.expanded).to.equal(false);
    });

    it('dispatches no event on Escape after it has collapsed or was removed', async () => {
      const element = await renderExpanded();
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

    it('does nothing in `hide()` when it is collapsed', async () => {
      const element = await render(inContainer(320));
      element.addEventListener('news-masthead-toggle', () => {
        throw new Error('The masthead was collapsed already.');
      });
      element.hide();
      expect(element.expanded).to.equal(false);
    });
  });
});
