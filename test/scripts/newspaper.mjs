// A newspaper of a front page and two stories, with all elements on each page.
import { FORM } from './site.mjs';

const OURS =
  '<link rel="stylesheet" href="/cdn/news-elements.css"><script type="module" src="/cdn/news-elements.js"></script>';

const SECTIONS = { '/': 'الرئيسية', '/sport/': 'رياضة', '/economy/': 'اقتصاد', '/culture/': 'ثقافة' };

const STORIES = {
  '/sport/1': {
    postId: '1',
    headline: 'المنتخب يهزم @rivals بثلاثة أهداف',
    text: 'كتب اللاعب على حسابه @player10 أن الفريق تدرّب بلغة C++، ثم سافر.',
  },
  '/economy/2': {
    postId: '2',
    headline: 'سعر C++ في السوق',
    text: 'تدرس الشركات React، Vue قبل الشراء، والهاتف +966 50 123 4567.',
  },
};
/** The paths of the stories. */
export const [FIRST, SECOND] = Object.keys(STORIES);

const WORDS = 'كلمة '.repeat(60);
const CELLS = '<td>عمودعريضجداً</td>'.repeat(20);

function storyHTML({ postId, headline, text }, formAttributes) {
  return `
    <news-header isolate relative="P9999D" reading-time-of="text">
      <a slot="section" href="/sport/">رياضة</a>
      <h1>${headline}</h1>
      <p slot="byline">بقلم ليلى</p>
      <time slot="published" datetime="2026-01-01T09:30+03:00"></time>
    </news-header>
    <news-article-body id="text" isolate block-direction="auto" lead-in="word">
      <p>${text}</p>
      <p>The minister said that the decision was final and that nothing would change before the summer.</p>
      <figure><table><caption>جدول</caption><tr>${CELLS}</tr></table></figure>
      ${`<p>${WORDS}</p>`.repeat(20)}
    </news-article-body>
    <ol class="comment-list">
      <li id="comment-7" class="comment"><p class="fn">سامي</p><div class="comment-content"><p>تعليق سابق</p></div>
        <a class="comment-reply-link" href="?replytocom=7#respond" data-commentid="7" data-postid="${postId}"
          data-belowelement="comment-7" data-respondelement="respond">رد</a></li>
    </ol>
    <news-comment-form ${formAttributes}>${FORM.replace('value="7"', `value="${postId}"`)}</news-comment-form>`;
}

/**
 * The pages by path.
 *
 * @param {{ head?: string, bodyAttributes?: string, mainAttributes?: string, formAttributes?: string }} router what a router needs on each page
 * @returns {Record<string, string>}
 */
export function newspaper({ head = '', bodyAttributes = '', mainAttributes = '', formAttributes = '' }) {
  const links = Object.entries(SECTIONS).map(([path, name]) => `<li><a href="${path}">${name}</a></li>`);
  const page = (title, main) => `<!doctype html>
    <html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><title>${title}</title>${OURS}${head}</head>
    <body ${bodyAttributes}>
      <header><news-masthead behavior="sticky" current="auto" skip-to="main">
        <a slot="brand" href="/">المدار</a><nav aria-label="الأقسام"><ul>${links.join('')}</ul></nav>
      </news-masthead></header>
      <p id="stories">${Object.keys(STORIES)
        .map((path) => `<a href="${path}">${path}</a> `)
        .join('')}</p>
      <main id="main" ${mainAttributes}>${main}</main>
      <news-back-to-top progress offer-return dock-above="footer"></news-back-to-top>
      <footer id="footer">المدار 2026</footer>
    </body></html>`;
  return {
    '/': page('المدار', '<h1>المدار</h1>'),
    ...Object.fromEntries(
      Object.entries(STORIES).map(([path, story]) => [path, page(story.headline, storyHTML(story, formAttributes))]),
    ),
  };
}
