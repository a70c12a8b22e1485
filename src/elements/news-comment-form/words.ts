import { build } from '../../dom/build.js';
import type { CommentingStrings } from '../../locales/commenting.js';
import type { CommentFormStrings, Locale } from '../../locales/locale.js';
import { element, type Markup } from '../../text/markup.js';

/** What the form says, and what it must carry in a page of another language. */
export interface Words {
  strings: CommentFormStrings & CommentingStrings;
  /** The language to count and to date in. */
  lang: string;
  foreign: Pick<Locale, 'lang' | 'dir'> | undefined;
}

/** A button that posts nothing. */
export function button(label: string, onClick: () => void, part = ''): HTMLElement {
  const made = build(element('button', { type: 'button', class: `news-comment-action ${part}`.trim() }, label));
  made.addEventListener('click', onClick);
  return made;
}

/** A link, where the address is one of the web: a server's answer could name a `javascript:` one. */
export function link(label: string, url: string | undefined): HTMLElement | undefined {
  if (!url || !/^https?:$/.test(URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).protocol : ''))
    return undefined;
  return build(element('a', { href: url }, label));
}

/** Text of another voice in a sentence of ours, isolated so that neither turns the other round. */
export function withIsolated(sentence: string, placeholder: string, text: string): Markup[] {
  const [before = '', after = ''] = sentence.split(placeholder);
  return [before, element('bdi', {}, text), after];
}
