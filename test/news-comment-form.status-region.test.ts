import { expect } from '@open-wc/testing';
import type { LocalizedStrings } from '../src/elements/news-comment-form/ui/localized-strings.js';
import { StatusRegion } from '../src/elements/news-comment-form/ui/status-region.js';

/** Shows a region three screens below the top of the page. */
function renderBelowWindow(): StatusRegion {
  const region = new StatusRegion(() => ({ fallbackAttributes: undefined }) as LocalizedStrings);
  page.style.paddingBlock = `${3 * innerHeight}px`;
  page.replaceChildren(region.root);
  document.body.append(page);
  return region;
}

const page = document.createElement('div');

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

afterEach(() => {
  page.remove();
  scrollTo({ top: 0, behavior: 'instant' });
});

describe('StatusRegion', () => {
  it('scrolls to a message that gets the focus', () => {
    const region = renderBelowWindow();
    region.show('نُشر التعليق.', { takesFocus: true });
    expect(document.activeElement?.textContent).to.equal('نُشر التعليق.');
    expect(isInWindow(document.activeElement as Element)).to.equal(true);
  });

  it('does not scroll to a message that is only announced', () => {
    renderBelowWindow().show('يُرسل التعليق الآن.');
    expect(scrollY).to.equal(0);
  });

  it('scrolls to an announced message if that is requested, without the focus', () => {
    const region = renderBelowWindow();
    region.show('يُرسل التعليق الآن.', { isRevealed: true });
    const message = region.root.querySelector('[role=status]') as Element;
    expect(message.textContent).to.equal('يُرسل التعليق الآن.');
    expect(isInWindow(message)).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
  });

  it('keeps the focus in the region when a message replaces the button that has the focus', () => {
    const region = renderBelowWindow();
    const button = document.createElement('button');
    region.show('يُرسل التعليق الآن.', { actions: [button] });
    button.focus();
    region.show('لم يُرسل التعليق.');
    expect(document.activeElement?.textContent).to.equal('لم يُرسل التعليق.');
  });

  it('does not announce the same result of an automatic retry again, but another one', () => {
    const region = renderBelowWindow();
    const message = region.root.querySelector('[role=status]') as Element;
    region.show('لا اتصال', { tone: 'quiet' });
    const announced = message.firstChild;
    region.show('لا اتصال', { tone: 'quiet' });
    expect(message.firstChild, 'the text node is unchanged').to.equal(announced);
    region.show('نُشر', { tone: 'quiet' });
    expect(message.textContent).to.equal('نُشر');
  });
});
