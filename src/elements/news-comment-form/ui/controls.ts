import { createElement, h, type VNode } from '../../../internal/vdom.js';
import { closeIsolates } from '../../../text/bidi-control-characters.js';

/** Creates a button that does not submit the form. */
export function createButton(label: string, onClick: () => void): HTMLElement {
  const element = createElement(h('button', { type: 'button', class: 'news-comment-action' }, label));
  element.addEventListener('click', () => {
    // Safari does not focus a button that is clicked. Where the focus goes next depends on the button.
    element.focus({ preventScroll: true });
    onClick();
  });
  return element;
}

/** Creates a link. Returns undefined if it is not an HTTP URL, because a server could send a `javascript:` URL. */
export function createLink(label: string, url: string | undefined): HTMLElement | undefined {
  if (!url || !/^https?:$/.test(URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).protocol : ''))
    return undefined;
  return createElement(h('a', { href: url }, label));
}

/** Replaces a placeholder with a text in `<bdi>`, so that the text and the sentence do not affect each other's order. */
export function fillIsolated(sentence: string, placeholder: string, text: string): VNode[] {
  const [before = '', after = ''] = sentence.split(placeholder);
  return [before, h('bdi', {}, closeIsolates(text)), after];
}
