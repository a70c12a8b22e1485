// Renders the templates of examples/drupal, in theme/, into dist/index.html, with the functions and filters that Drupal adds to Twig.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Twig from 'twig';
import { BRANDING, COMMENT, COMMENT_FORM, fieldsOf, MENU } from './markup.mjs';

/** A render array with printed fields: `content.body` is one field, and `{{ content }}` prints all of them. */
const renderArray = (fields) => ({ ...fields, toString: () => Object.values(fields).join('\n') });

Twig.extendFilter('without', (content, names) =>
  renderArray(
    Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name) && name !== 'toString')),
  ),
);

/** The texts of Drupal's interface that the templates contain, in Arabic. */
const TRANSLATIONS = { 'Add new comment': 'إضافة تعليق جديد' };
Twig.extendFilter('t', (text) => TRANSLATIONS[text]);

const render = (name, context) =>
  Twig.twig({ data: readFileSync(`theme/templates/${name}.html.twig`, 'utf8') }).render(context);

const comment = render('field--comment', {
  attributes: ' class="field field--name-comment field--type-comment field--label-above comment-wrapper"',
  title_attributes: ' class="title"',
  label: 'تعليقات',
  comments: COMMENT,
  comment_form: COMMENT_FORM,
});
const node = render('node--article--full', {
  attributes: ' data-history-node-id="1" class="node node--type-article node--promoted node--view-mode-full"',
  title_attributes: ' class="node__title"',
  node: { id: 1 },
  display_submitted: true,
  ...fieldsOf(renderArray, comment),
});
const page = render('page', { page: { header: BRANDING, primary_menu: MENU, content: node } });

cpSync('node_modules/news-elements/cdn', 'dist/themes/news/news-elements/cdn', { recursive: true });
cpSync('theme/js', 'dist/themes/news/js', { recursive: true });
mkdirSync('dist', { recursive: true });
// The files in the order of news.libraries.yml.
writeFileSync(
  'dist/index.html',
  `<!doctype html>
<html lang="ar" dir="rtl" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <title>لغات قديمة تعود إلى الواجهة | المدار</title>
    <style>
      /* From Drupal's System module. */
      .visually-hidden {
        position: absolute !important;
        overflow: hidden;
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
      }
    </style>
    <link rel="stylesheet" media="all" href="/themes/news/news-elements/cdn/news-elements.css" />
    <script src="/themes/news/js/comments.js" type="module"></script>
    <script src="/themes/news/news-elements/cdn/news-elements.js" type="module"></script>
  </head>
  <body class="path-node page-node-type-article">
    <a href="#main-content" class="visually-hidden focusable skip-link">تجاوز إلى المحتوى الرئيسي</a>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>${page}</div>
  </body>
</html>`,
);
