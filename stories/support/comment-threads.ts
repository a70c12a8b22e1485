// Threads as WordPress, its blocks and other sites print them, as data for stories and tests.

/** A comment, with the replies to it. */
export interface SampleComment {
  id: number;
  author: string;
  text: string;
  /** The `datetime` of its date. */
  date?: string;
  /** Whether an editor has yet to approve it. */
  isHeld?: boolean;
  replies?: SampleComment[];
}

const DATE = '2026-11-23T10:30:00+03:00';

/** What WordPress prints around the comments. */
export interface ThreadWords {
  says: string;
  date: string;
  reply: string;
  /** The note that the author of a held comment sees. */
  held: string;
}

export const ARABIC_WORDS: ThreadWords = {
  says: 'يقول:',
  date: '23 نوفمبر 2026',
  reply: 'ردّ',
  held: 'تعليقك في انتظار المراجعة.',
};

export const ENGLISH_WORDS: ThreadWords = {
  says: 'says:',
  date: 'November 23, 2026',
  reply: 'Reply',
  held: 'Your comment is awaiting moderation.',
};

const list = (items: readonly SampleComment[], print: (item: SampleComment) => string): string =>
  items.map(print).join('');

/** `wp_list_comments()` in the HTML5 format, with the style `ol`. */
export function classicThread(comments: readonly SampleComment[], words = ARABIC_WORDS): string {
  const item = ({ id, author, text, date = DATE, isHeld, replies = [] }: SampleComment): string => `
    <li id="comment-${String(id)}" class="comment even"><article id="div-comment-${String(id)}" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">${words.says}</span></div>
      <div class="comment-metadata"><a href="#comment-${String(id)}"><time datetime="${date}">${words.date}</time></a></div>${isHeld ? `<em class="comment-awaiting-moderation">${words.held}</em>` : ''}</footer>
      <div class="comment-content"><p>${text}</p></div>
      <div class="reply"><a class="comment-reply-link" href="?replytocom=${String(id)}#respond" data-commentid="${String(id)}">${words.reply}</a></div>
    </article>${replies.length ? `<ol class="children">${list(replies, item)}</ol>` : ''}</li>`;
  return `<ol class="comment-list">${list(comments, item)}</ol>`;
}

/** The same with the style `div`: replies are in the element of their comment. */
export function divThread(comments: readonly SampleComment[]): string {
  const item = ({ id, author, text, date = DATE, replies = [] }: SampleComment): string => `
    <div id="comment-${String(id)}" class="comment"><article id="div-comment-${String(id)}" class="comment-body">
      <footer class="comment-meta"><b class="fn">${author}</b> <a href="#comment-${String(id)}"><time datetime="${date}">23 نوفمبر 2026</time></a></footer>
      <div class="comment-content"><p>${text}</p></div></article>${list(replies, item)}</div>`;
  return `<div class="comment-list">${list(comments, item)}</div>`;
}

/** `wp_list_comments()` in the format of older themes: no element for the text, and no `<time>`. */
export function xhtmlThread(comments: readonly SampleComment[]): string {
  const item = ({ id, author, text, replies = [] }: SampleComment): string => `
    <li class="comment even" id="comment-${String(id)}"><div id="div-comment-${String(id)}" class="comment-body">
      <div class="comment-author vcard"><cite class="fn"><a href="https://example.com/">${author}</a></cite> <span class="says">يقول:</span></div>
      <div class="comment-meta commentmetadata"><a href="#comment-${String(id)}">23 نوفمبر 2026 في 10:30</a></div>
      <p>${text}</p>
      <div class="reply"><a class="comment-reply-link" href="#respond">ردّ</a></div></div>
      ${replies.length ? `<ul class="children">${list(replies, item)}</ul>` : ''}</li>`;
  return `<ul class="commentlist">${list(comments, item)}</ul>`;
}

/** The comment template block: the link of the date is in the `<time>`, and no class names the author as `fn`. */
export function blockThread(comments: readonly SampleComment[], words = ARABIC_WORDS): string {
  const item = ({ id, author, text, date = DATE, replies = [] }: SampleComment): string => `
    <li id="comment-${String(id)}" class="comment even"><div class="wp-block-group"><div class="wp-block-group">
      <div class="wp-block-comment-date"><time datetime="${date}"><a href="#comment-${String(id)}">${words.date}</a></time></div>
      <div class="wp-block-comment-author-name">${author}</div>
      <div class="wp-block-comment-content"><p>${text}</p>\n</div>
      <div class="wp-block-comment-reply-link"><a class="comment-reply-link" href="#respond">${words.reply}</a></div></div></div>
      ${replies.length ? `<ol>${list(replies, item)}</ol>` : ''}</li>`;
  return `<ol class="wp-block-comment-template">${list(comments, item)}</ol>`;
}

/** A list of a custom walker: the id of WordPress is on an element in the item. */
export function walkerThread(comments: readonly SampleComment[]): string {
  const item = ({ id, author, text, date = DATE, replies = [] }: SampleComment): string => `
    <li class="comment"><section id="comment-${String(id)}"><h4 class="fn">${author}</h4><time datetime="${date}">23 نوفمبر 2026</time>
      <div class="comment-text"><p>${text}</p></div></section>${replies.length ? `<ol>${list(replies, item)}</ol>` : ''}</li>`;
  return `<ol>${list(comments, item)}</ol>`;
}

/** A list of another custom walker: the box of the text contains the author and the date, and both the item and the comment have an id. */
export function nestedTextThread(comments: readonly SampleComment[]): string {
  const item = ({ id, author, text, date = DATE, replies = [] }: SampleComment): string => `
    <li class="comment-container" id="li-comment-${String(id)}"><article id="comment-${String(id)}" class="comment-body">
      <div class="comment-content"><div class="comment-author"><span class="comment-link">${author} </span>
        <span class="comment-meta"><a class="comment-reply-link" href="#respond">ردّ</a> <time datetime="${date}">23 نوفمبر 2026</time></span></div>
      <div class="comment-entry"><p>${text}</p></div></div></article>
      ${replies.length ? `<ol class="children">${list(replies, item)}</ol>` : ''}</li>`;
  return `<ol class="comment-list">${list(comments, item)}</ol>`;
}

/** A list of a theme that writes its name before the classes of WordPress. The element of the text also contains the link to reply. */
export function prefixedThread(comments: readonly SampleComment[]): string {
  const item = ({ id, author, text, date = DATE, replies = [] }: SampleComment): string => `
    <li class="comment" id="li-comment-${String(id)}"><article id="comment-${String(id)}" class="x-comment">
      <header class="x-comment-meta"><cite><b class="fn">${author}</b></cite> <a href="#comment-${String(id)}"><time datetime="${date}">23 نوفمبر 2026</time></a></header>
      <section class="x-comment-content comment"><p>${text}</p><div><a class="comment-reply-link" href="#respond">ردّ</a></div></section></article>
      ${replies.length ? `<ol class="children">${list(replies, item)}</ol>` : ''}</li>`;
  return `<ol class="x-comment-list">${list(comments, item)}</ol>`;
}

/** A list of another site, with ids and microdata of its own. */
export function otherThread(comments: readonly SampleComment[]): string {
  const item = ({ id, author, text, date = DATE, replies = [] }: SampleComment): string => `
    <li id="c${String(id)}"><strong itemprop="author">${author}</strong> <time datetime="${date}">23 نوفمبر 2026</time>
      <p>${text}</p>${replies.length ? `<ol>${list(replies, item)}</ol>` : ''}</li>`;
  return `<ol>${list(comments, item)}</ol>`;
}

export const THREADS = {
  'the list of a classic theme': classicThread,
  'the list with the style div': divThread,
  'the list of an older theme': xhtmlThread,
  'the comment template block': blockThread,
  'the list of a custom walker': walkerThread,
  'a list whose box of the text contains the author': nestedTextThread,
  'a list with classes of the theme': prefixedThread,
  'the list of another site': otherThread,
};
