import { expect } from '@open-wc/testing';
import { loadWhenNear, observeNear } from '../../src/dom/load-when-near.js';
import { fixture, html } from '../support/fixture.js';
import { intersectionsReported, until } from '../support/until.js';

/** Observes an element that begins a number of screens below the top. `count()` is how often its code was loaded. */
async function observe(screens: number): Promise<{ element: HTMLElement; count: () => number }> {
  const box = await fixture<HTMLElement>(html`<div style="padding-block-start: ${screens * 100}vh"><p>نص</p></div>`);
  const element = box.firstElementChild as HTMLElement;
  let count = 0;
  loadWhenNear(element, () => count++, new AbortController().signal);
  await intersectionsReported();
  return { element, count: () => count };
}

/** Resolves when the code for an element in view is loaded. What was due before is loaded by then. */
async function otherIsLoaded(): Promise<void> {
  const other = await fixture<HTMLElement>(html`<p style="position: fixed; inset-block-start: 0">نص</p>`);
  let isLoaded = false;
  loadWhenNear(other, () => (isLoaded = true), new AbortController().signal);
  await until(() => isLoaded);
}

describe('loadWhenNear()', () => {
  it('loads once for an element that is at most two screens away', async () => {
    const { element, count } = await observe(2);
    await until(() => count() > 0);
    for (const hidden of [true, false]) {
      element.hidden = hidden;
      await intersectionsReported();
    }
    await otherIsLoaded();
    expect(count()).to.equal(1);
  });

  it('loads for an element that is farther away when the reader comes near', async () => {
    const { count } = await observe(6);
    await otherIsLoaded();
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

describe('observeNear()', () => {
  it('still calls back who took over the observation when the one before stops', async () => {
    const element = await fixture<HTMLElement>(html`<p>نص</p>`);
    const near: string[] = [];
    const stop = observeNear(element, () => near.push('first'));
    observeNear(element, () => near.push('second'));
    stop?.();
    await until(() => near.length > 0);
    expect(near).to.deep.equal(['second']);
  });

  it('calls back once, for each of several elements', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p>أول</p>
        <p>ثانٍ</p>
      </div>`,
    );
    const near: Element[] = [];
    for (const element of box.children) observeNear(element, () => near.push(element));
    await until(() => near.length === 2);
    box.hidden = true;
    await intersectionsReported();
    box.hidden = false;
    await otherIsLoaded();
    expect(near).to.have.members([...box.children]);
  });

  it('calls nobody who has stopped', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p>أول</p>
        <p>ثانٍ</p>
      </div>`,
    );
    const near: string[] = [];
    const [first, second] = [...box.children].map((element) =>
      observeNear(element, () => near.push(element.textContent)),
    );
    first?.();
    await until(() => near.length > 0);
    expect(near).to.deep.equal(['ثانٍ']);
    second?.();
  });
});

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
});
