import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'news-elements/define';
import { commentFormHTML } from 'news-elements/server';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** A middleware that renders a story with @lit-labs/ssr, at `/rendered/ar.html` and `/rendered/en.html`. */
export async function renderOnServer(context, next) {
  const [, lang] = /^\/rendered\/(ar|en)\.html$/.exec(context.path) ?? [];
  if (!lang) return await next();
  context.type = 'html';
  context.body = await collectResult(render(page(lang)));
}

// The elements have no lang attribute: when a server renders a single element, only the page knows the language.
const page = (lang) =>
  html`<!doctype html>
    <html lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>A story</title>
        <link rel="stylesheet" href="/test/support/page.css" />
        <link rel="stylesheet" href="/cdn/news-elements.css" />
      </head>
      <body>
        <header>
          <news-masthead skip-to="story">
            <a slot="brand" href="#">المدار</a>
            <ul>
              <li>
                <a href="#technology">أخبار التقنية</a>
                <ul>
                  <li><a href="#software">البرمجيات</a></li>
                </ul>
              </li>
              <li><a href="#economy">الاقتصاد الرقمي</a></li>
            </ul>
          </news-masthead>
        </header>
        <main id="story">
          <news-header reading-time-of="text">
            <a slot="section" href="#technology">أخبار التقنية</a>
            <h1>درس DeepSeek: كيف تصنع رقائق أقل نموذجاً أكبر</h1>
            <time slot="published" datetime="2026-11-23T09:30+03:00">الاثنين 23 نوفمبر 2026، 9:30 صباحاً</time>
          </news-header>
          <news-article-body id="text">
            ${Array.from({ length: 12 }, () => html`<p>أعلنت شركة DeepSeek في نهاية عام 2024 عن نموذجها اللغوي الثالث.</p>`)}
          </news-article-body>
          <news-comment-form
            >${unsafeHTML(commentFormHTML({ lang, action: '/wp-comments-post.php', postId: 1 }))}</news-comment-form
          >
        </main>
        <news-back-to-top></news-back-to-top>
      </body>
    </html>`;
