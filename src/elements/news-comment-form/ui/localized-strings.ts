import type { CommentingStrings } from '../../../locales/locale.js';
import type { CommentFormStrings, Locale } from '../../../locales/locale.js';
import { createElement, h, type VNode } from '../../../internal/vdom.js';

/** What the form says, and what it must carry in a page of another language. */
export interface LocalizedStrings {
  strings: CommentFormStrings & CommentingStrings;
  /** The language to count and to date in. */
  lang: string;
  fallbackLang: Pick<Locale, 'lang' | 'dir'> | undefined;
}

/** A button that posts nothing. */
export function button(label: string, onClick: () => void, part = ''): HTMLElement {
  const made = createElement(h('button', { type: 'button', class: `news-comment-action ${part}`.trim() }, label));
  made.addEventListener('click', onClick);
  return made;
}

/** A link, where the address is one of the web: a server's answer could name a `javascript:` one. */
export function link(label: string, url: string | undefined): HTMLElement | undefined {
  if (!url || !/^https?:$/.test(URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).protocol : ''))
    return undefined;
  return createElement(h('a', { href: url }, label));
}

/** Text of another voice in a sentence of ours, isolated so that neither turns the other round. */
export function withIsolated(sentence: string, placeholder: string, text: string): VNode[] {
  const [before = '', after = ''] = sentence.split(placeholder);
  return [before, h('bdi', {}, text), after];
}
