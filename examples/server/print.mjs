// The pages of the site, and the JSON that the script of the story reads. All texts of readers are escaped.
import { commentFormHTML, formatMoment, readMoment } from 'news-elements/server';

const CHARACTERS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => CHARACTERS[character]);

/** Plain text as paragraphs. */
const paragraphs = (text) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => `<p>${escape(block.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');

export const pageAddress = (number) => `/?cpage=${number}`;
export const commentAddress = (comments, comment) => `${pageAddress(comments.pageOf(comment))}#comment-${comment.id}`;

const dateOf = ({ date }) => {
  const datetime = date.toISOString();
  return `<time datetime="${datetime}">${formatMoment(readMoment(datetime), 'ar')}</time>`;
};

/** The names of classes are those of WordPress, which the elements know. The link to reply works without scripts. */
function item(comments, comment) {
  const { id, author, text } = comment;
  const replies = comments.repliesTo(id);
  return `<li id="comment-${id}" class="comment">
    <article id="div-comment-${id}" class="comment-body">
      <footer><b class="fn">${escape(author)}</b> <a href="${commentAddress(comments, comment)}">${dateOf(comment)}</a></footer>
      <div class="comment-content">${paragraphs(text)}</div>
      <a class="comment-reply-link" href="?replytocom=${id}#respond" data-commentid="${id}" data-postid="1"
        data-belowelement="div-comment-${id}" data-respondelement="respond" aria-label="ردّ على ${escape(author)}">ردّ</a>
    </article>
    ${replies.length ? `<ol class="children">${replies.map((reply) => item(comments, reply)).join('')}</ol>` : ''}
  </li>`;
}

function pagination(comments, number) {
  const link = (rel, page, label) =>
    page < 1 || page > comments.pageCount ? '' : `<a rel="${rel}" href="${pageAddress(page)}#comments">${label}</a>`;
  const links = link('prev', number - 1, 'تعليقات أقدم') + link('next', number + 1, 'تعليقات أحدث');
  return links && `<nav class="comments-pagination" aria-label="صفحات التعليقات">${links}</nav>`;
}

const page = (title, content) => `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/news-elements/news-elements.css">
    <link rel="stylesheet" href="/news-elements/news-elements.comments.css">
    <link rel="stylesheet" href="/public/page.css">
    <script type="module" src="/news-elements/news-elements.js"></script>
    <script type="module" src="/public/page.js"></script>
  </head>
  <body><main>${content}</main></body>
</html>`;

/**
 * The story with a page of its comments.
 *
 * @param {import('./comments.mjs').Comments} comments
 * @param {{ number: number, parent?: import('./comments.mjs').Comment, isHeld?: boolean }} view `parent`: the comment that
 *   the form answers. `isHeld`: whether the reader has just sent a comment that an editor must approve
 */
export function storyPage(comments, { number, parent, isHeld = false }) {
  const list = comments.page(number).map((comment) => item(comments, comment));
  const form = commentFormHTML({ lang: 'ar', postId: 1, action: '/comments', parentId: parent?.id });
  return page(
    'لغات قديمة تعود إلى الواجهة',
    `<news-header><h1>لغات قديمة تعود إلى الواجهة</h1></news-header>
    <news-article-body><p>ما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.</p></news-article-body>
    <section id="comments">
      <h2>التعليقات</h2>
      ${isHeld ? '<p><strong>وصل التعليق، وسيُنشر بعد مراجعته.</strong></p>' : ''}
      <news-comments block-direction="auto" collapse load="more" live="60">
        <ol class="comment-list">${list.join('')}</ol>
        ${pagination(comments, number)}
      </news-comments>
      ${parent ? `<p>أنت تردّ على ${escape(parent.author)}. <a href="${pageAddress(number)}#comments">إلغاء</a></p>` : ''}
      <news-comment-form backend="json">${form}</news-comment-form>
    </section>`,
  );
}

/** What an editor can do: a form with two buttons for each comment, the held ones first. */
export function moderationPage(comments) {
  const button = (action, label) => `<button name="action" value="${action}">${label}</button>`;
  const row = (comment) => `<li>
    <b>${escape(comment.author)}</b> ${dateOf(comment)}${paragraphs(comment.text)}
    <form method="post" action="/moderation"><input type="hidden" name="id" value="${comment.id}">
      ${comment.isHeld ? button('approve', 'انشر') : ''} ${button('delete', 'احذف')}</form>
  </li>`;
  const sorted = comments.all.toSorted((one, other) => Number(other.isHeld) - Number(one.isHeld) || other.id - one.id);
  return page('المراجعة', `<h1>المراجعة</h1><ul>${sorted.map(row).join('')}</ul>`);
}

export const messagePage = (message) => page(message, `<h1>${message}</h1><p><a href="/">العودة إلى الخبر</a></p>`);

/** A comment as `<news-comments>` reads it from a back end. */
const asJSON = ({ id, parent, author, text, date }) => ({
  id: String(id),
  parentId: String(parent),
  author,
  date: date.toISOString(),
  html: paragraphs(text),
});

/** A page of comments, with the addresses of the pages before and after it. */
export function pageJSON(comments, number) {
  const branch = (comment) => [comment, ...comments.repliesTo(comment.id).flatMap(branch)];
  return {
    comments: comments.page(number).flatMap(branch).map(asJSON),
    ...(number > 1 && { previous: pageAddress(number - 1) }),
    ...(number < comments.pageCount && { next: pageAddress(number + 1) }),
  };
}

/** What has changed since a time. */
export function changesJSON(comments, time) {
  const { published, removed } = comments.since(time);
  const gone = removed.map((id) => ({ id: String(id), html: '', author: '', date: '', status: 'removed' }));
  return { comments: [...published.map(asJSON), ...gone] };
}
