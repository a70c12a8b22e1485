import { createElement, h, type VNode } from '../../../internal/vdom.js';

/** Creates a button that does not submit the form. */
export function button(label: string, onClick: () => void): HTMLElement {
  const element = createElement(h('button', { type: 'button', class: 'news-comment-action' }, label));
  element.addEventListener('click', onClick);
  return element;
}

/** Creates a link. Returns undefined unless the address is one of HTTP: a server could answer with a `javascript:` URL. */
export function link(label: string, url: string | undefined): HTMLElement | undefined {
  if (!url || !/^https?:$/.test(URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).protocol : ''))
    return undefined;
  return createElement(h('a', { href: url }, label));
}

/** Puts a text in place of a placeholder, in `<bdi>`, so that neither the text nor the sentence reorders the other. */
export function withIsolated(sentence: string, placeholder: string, text: string): VNode[] {
  const [before = '', after = ''] = sentence.split(placeholder);
  return [before, h('bdi', {}, text), after];
}
