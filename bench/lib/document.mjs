import { BYLINE, COMMENT_FORM, DATE, HEADLINE, sectionLinks, SITE, TO_TOP } from './story.mjs';

/** Returns a complete document. */
export function documentHTML({ head, body }) {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${HEADLINE}</title>
${head}
</head>
<body id="top">
${body}
</body>
</html>`;
}

const byline = `<p class="byline">${BYLINE} · <time datetime="${DATE.datetime}">${DATE.text}</time></p>`;

/**
 * The parts of the page in plain HTML, for contestants that have no such component.
 *
 * @param {string} article the HTML of the text
 */
export const plainParts = (article) => ({
  masthead: `<header class="masthead"><div><a class="brand" href="#">${SITE}</a>
    <input type="checkbox" id="menu" aria-label="القائمة"><label for="menu" aria-hidden="true">☰</label>
    <nav aria-label="الأقسام"><ul>${sectionLinks()}</ul></nav></div></header>`,
  article: `<article><h1>${HEADLINE}</h1>${byline}${article}</article>`,
  form: `<section class="comments">${COMMENT_FORM}</section>`,
  toTop: `<a class="to-top" href="#top" aria-label="${TO_TOP}">↑</a>`,
});

/** The page with our elements. */
export const newsBody = (article, form = COMMENT_FORM) => `
<header><news-masthead skip-to="story"><a slot="brand" href="#">${SITE}</a>
  <nav aria-label="الأقسام"><ul>${sectionLinks()}</ul></nav></news-masthead></header>
<main id="story"><article>
<news-header><h1>${HEADLINE}</h1><span slot="byline">${BYLINE}</span>
  <time slot="published" datetime="${DATE.datetime}">${DATE.text}</time></news-header>
<news-article-body>${article}</news-article-body>
</article>
<news-comment-form>${form}</news-comment-form></main>
<news-back-to-top></news-back-to-top>`;
