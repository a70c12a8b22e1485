import { expect } from '@open-wc/testing';
import { fixture, html } from './fixture.js';

/** Renders markup into a container of a width, in px. It is parsed like that of a page, and its pictures are decoded. */
export async function renderMarkup(markup: string, width: number): Promise<HTMLElement> {
  const container = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
  const template = document.createElement('template');
  template.innerHTML = markup;
  container.append(template.content);
  await Promise.all(
    [...container.querySelectorAll('img')].map(async (image) => {
      image.loading = 'eager';
      await image.decode();
    }),
  );
  return container;
}

/** Waits until an element has its light-DOM styles. */
export async function untilStyled(element: Element): Promise<void> {
  while (getComputedStyle(element).getPropertyValue('--_news-styled') === '')
    await new Promise((resolve) => setTimeout(resolve, 1));
}

export const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();

export const isShown = (part: Element): boolean => part.checkVisibility() && boxOf(part).width > 0;

/** The elements that match a selector and are rendered. */
export const shown = (root: Element, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);

/** Describes a part in the message of a failed assertion. */
export const label = (part: Element): string => `<${part.localName}> ${(part.textContent ?? '').trim().slice(0, 40)}`;

/**
 * Expects no element outside the left and right edges of the root, except in boxes that scroll or clip their content. The
 * boxes of inline text may be wider than their line by a hanging space.
 */
export function expectNothingOutside(root: Element): void {
  const { left, right } = boxOf(root);
  expect(root.scrollWidth, 'overflow').to.be.at.most(root.clientWidth);
  const isClipped = (part: Element): boolean => {
    for (let box = part.parentElement; box && box !== root; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    return false;
  };
  const isInline = (part: Element): boolean =>
    getComputedStyle(part).display === 'inline' && !part.matches('img, video, iframe');
  for (const part of shown(root, '*').filter((candidate) => !isInline(candidate) && !isClipped(candidate))) {
    expect(boxOf(part).left, `left edge of ${label(part)}`).to.be.at.least(left - 1);
    expect(boxOf(part).right, `right edge of ${label(part)}`).to.be.at.most(right + 1);
  }
}

/** Expects each part below the previous one. */
export function expectBelowEachOther(parts: readonly Element[]): void {
  parts.slice(1).forEach((part, index) => {
    const before = parts[index] as Element;
    expect(boxOf(part).top, `${label(part)} is below ${label(before)}`).to.be.at.least(boxOf(before).bottom - 1);
  });
}

/** Expects targets of at least 44 px. */
export function expectTargets(targets: readonly Element[]): void {
  for (const target of targets) {
    expect(boxOf(target).height, `height of ${label(target)}`).to.be.at.least(43.9);
    expect(boxOf(target).width, `width of ${label(target)}`).to.be.at.least(43.9);
  }
}

/** Expects a picture with the shape of its file. */
export function expectShape(image: HTMLImageElement): void {
  const { width, height } = boxOf(image);
  expect(width / height, `shape of ${image.className}`).to.be.closeTo(image.naturalWidth / image.naturalHeight, 0.05);
}

/** The elements that the Tab key reaches, in the order of the flat tree. */
export function tabStops(root: Element): HTMLElement[] {
  const children =
    root instanceof HTMLSlotElement
      ? root.assignedElements({ flatten: true })
      : [...(root.shadowRoot?.children ?? root.children)];
  const isStop =
    root.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]') &&
    (root as HTMLElement).tabIndex >= 0 &&
    root.checkVisibility({ visibilityProperty: true });
  return [...(isStop ? [root as HTMLElement] : []), ...children.flatMap(tabStops)];
}

/**
 * Expects the order of the focus to be that of the rows, and in each row that of the direction. In a line of text, the order
 * is up to the bidirectional algorithm.
 */
export function expectFocusOrder(root: Element): void {
  const isRtl = getComputedStyle(root).direction === 'rtl';
  const isInText = (stop: Element): boolean => getComputedStyle(stop).display === 'inline';
  const stops = tabStops(root);
  stops.slice(1).forEach((stop, index) => {
    const previous = stops[index] as Element;
    const [before, after] = [boxOf(previous), boxOf(stop)];
    const distance = Math.abs(before.top + before.bottom - after.top - after.bottom) / 2;
    const isInSameRow = distance < Math.max(before.height, after.height) / 2;
    if (isInSameRow && isInText(previous) && isInText(stop)) return;
    const inlineAdvance = isRtl ? before.right - after.right : after.left - before.left;
    const advance = isInSameRow ? inlineAdvance : after.top - before.top;
    expect(advance, `${label(stop)} after ${label(previous)}`).to.be.at.least(-1);
  });
}
