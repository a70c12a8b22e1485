import { expect } from '@open-wc/testing';
import { loadWhenNear } from '../../src/dom/load-when-near.js';
import { fixture, html } from '../support/fixture.js';
import { frames, intersectionsReported, until } from '../support/until.js';

/** Observes an element that begins a number of screens below the top. Returns how often its code was loaded. */
async function observe(screens: number, signal = new AbortController().signal): Promise<() => number> {
  const box = await fixture<HTMLElement>(html`<div style="padding-block-start: ${screens * 100}vh"><p>نص</p></div>`);
  let count = 0;
  loadWhenNear(box.firstElementChild as Element, () => count++, signal);
  await intersectionsReported();
  return () => count;
}

describe('loadWhenNear()', () => {
  it('loads once for an element that is at most two screens away', async () => {
    const count = await observe(2);
    await until(() => count() > 0);
    scrollTo({ top: innerHeight, behavior: 'instant' });
    await frames(2);
    expect(count()).to.equal(1);
  });

  it('loads for an element that is farther away when the reader comes near', async () => {
    const count = await observe(6);
    await frames(2);
    expect(count()).to.equal(0);
    scrollTo({ top: 4.5 * innerHeight, behavior: 'instant' });
    await until(() => count() > 0);
  });

  it('loads for an element below the visible part of a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="صفحة" srcdoc="<p>نص"></iframe>`);
    await until(() => Boolean(frame.contentDocument?.querySelector('p')));
    const text = frame.contentDocument?.querySelector('p') as HTMLElement;
    text.style.marginBlockStart = '150vh';
    let count = 0;
    loadWhenNear(text, () => count++, new AbortController().signal);
    await until(() => count > 0);
    expect(frame.contentWindow?.scrollY).to.equal(0);
  });
});

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
});
