// The page with general libraries of components. Each shows what it has for the masthead, the form and the button; the text
// and the rest have the styles of the plain page.
import { bundle } from '../lib/bundle.mjs';
import { plainParts } from '../lib/document.mjs';
import { sectionLinks, SITE, TO_TOP } from '../lib/story.mjs';
import { plainCSS } from './plain.mjs';

const FIELDS = [
  ['comment', 'التعليق'],
  ['author', 'الاسم'],
  ['email', 'البريد الإلكتروني'],
  ['url', 'الموقع الإلكتروني'],
];
const CONSENT = 'احفظ اسمي وبريدي الإلكتروني والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.';
const SUBMIT = 'إرسال التعليق';

const form = (field, [text, ...inputs] = FIELDS) => `<section class="comments"><h2>اترك تعليقاً</h2>
  <form action="/wp-comments-post.php" method="post">${field.area(...text)}${inputs.map((each) => field.input(...each)).join('')}
  ${field.box('wp-comment-cookies-consent', CONSENT)}${field.button(SUBMIT)}</form></section>`;

/** Returns a contestant whose script imports the given modules. */
const library = (imports, css, body) => async () => ({
  head: '<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>',
  body: (article) => body(plainParts(article)),
  files: await build(imports, css),
});

async function build(imports, css) {
  const files = await bundle(imports.map((name) => (name.includes('\n') ? name : `import '${name}';`)).join('\n'));
  return { ...files, 'page.css': `${plainCSS}${css}${files['page.css'] ?? ''}` };
}

const webAwesomeFields = (prefix) => ({
  area: (name, label) => `<${prefix}-textarea name="${name}" label="${label}" rows="8" required></${prefix}-textarea>`,
  input: (name, label) => `<${prefix}-input name="${name}" label="${label}"></${prefix}-input>`,
  box: (name, label) => `<${prefix}-checkbox name="${name}" value="yes">${label}</${prefix}-checkbox>`,
  button: (label) =>
    `<${prefix}-button type="submit" variant="${prefix === 'wa' ? 'brand' : 'primary'}">${label}</${prefix}-button>`,
});

/** A masthead of buttons, and a drawer for narrow screens. */
const drawerBody =
  (prefix, attribute) =>
  ({ article, toTop }) => `
  <header class="masthead"><div><a class="brand" href="#">${SITE}</a><nav aria-label="الأقسام">
    ${sectionLinks((name, url) => `<${prefix}-button ${attribute} href="${url}">${name}</${prefix}-button>`)}</nav></div></header>
  <${prefix}-drawer label="الأقسام" placement="start">${sectionLinks((name, url) => `<p><a href="${url}">${name}</a></p>`)}</${prefix}-drawer>
  <main>${article}${form(webAwesomeFields(prefix))}</main>${toTop}`;

const PARTS = ['button', 'drawer', 'input', 'textarea', 'checkbox'];

export const webAwesome = library(
  [
    '@awesome.me/webawesome/dist/styles/themes/default.css',
    ...PARTS.map((part) => `@awesome.me/webawesome/dist/components/${part}/${part}.js`),
  ],
  '',
  drawerBody('wa', 'appearance="plain"'),
);

export const shoelace = library(
  [
    '@shoelace-style/shoelace/dist/themes/light.css',
    ...PARTS.map((part) => `@shoelace-style/shoelace/dist/components/${part}/${part}.js`),
  ],
  '',
  drawerBody('sl', 'variant="text"'),
);

export const carbon = library(
  ['ui-shell/index', 'text-input/index', 'textarea/index', 'checkbox/index', 'button/index'].map(
    (path) => `@carbon/web-components/es/components/${path}.js`,
  ),
  '',
  ({ article, toTop }) => `
    <cds-header aria-label="${SITE}"><cds-header-menu-button button-label-active="إغلاق" button-label-inactive="القائمة"></cds-header-menu-button>
      <cds-header-name href="#" prefix="">${SITE}</cds-header-name><cds-header-nav menu-bar-label="الأقسام">
      ${sectionLinks((name, url) => `<cds-header-nav-item href="${url}">${name}</cds-header-nav-item>`)}</cds-header-nav></cds-header>
    <cds-side-nav is-not-persistent aria-label="الأقسام"><cds-side-nav-items>
      ${sectionLinks((name, url) => `<cds-side-nav-link href="${url}">${name}</cds-side-nav-link>`)}</cds-side-nav-items></cds-side-nav>
    <main style="margin-block-start: 48px">${article}${form({
      area: (name, label) => `<cds-textarea name="${name}" label="${label}" rows="8" required></cds-textarea>`,
      input: (name, label) => `<cds-text-input name="${name}" label="${label}"></cds-text-input>`,
      box: (name, label) => `<cds-checkbox name="${name}" value="yes">${label}</cds-checkbox>`,
      button: (label) => `<cds-button type="submit">${label}</cds-button>`,
    })}</main>${toTop}`,
);

export const material = library(
  [
    'textfield/outlined-text-field',
    'button/filled-button',
    'button/text-button',
    'iconbutton/icon-button',
    'checkbox/checkbox',
    'menu/menu',
    'menu/menu-item',
    'fab/fab',
  ].map((path) => `@material/web/${path}.js`),
  'md-outlined-text-field{inline-size:100%}md-fab{position:fixed;inset-block-end:24px;inset-inline-end:24px}',
  ({ article }) => `
    <header class="masthead"><div><a class="brand" href="#">${SITE}</a><nav aria-label="الأقسام">
      ${sectionLinks((name, url) => `<md-text-button href="${url}">${name}</md-text-button>`)}</nav>
      <md-icon-button id="sections" aria-label="القائمة">☰</md-icon-button><md-menu anchor="sections">
      ${sectionLinks((name, url) => `<md-menu-item href="${url}">${name}</md-menu-item>`)}</md-menu></div></header>
    <main>${article}${form({
      area: (name, label) =>
        `<md-outlined-text-field type="textarea" rows="8" name="${name}" label="${label}" required></md-outlined-text-field>`,
      input: (name, label) => `<md-outlined-text-field name="${name}" label="${label}"></md-outlined-text-field>`,
      box: (name, label) => `<label><md-checkbox name="${name}" value="yes"></md-checkbox> ${label}</label>`,
      button: (label) => `<md-filled-button type="submit">${label}</md-filled-button>`,
    })}</main><md-fab aria-label="${TO_TOP}">↑</md-fab>`,
);

export const ionic = library(
  [
    '@ionic/core/css/core.css',
    `\n${[
      'header',
      'toolbar',
      'title',
      'buttons',
      'button',
      'menu-button',
      'input',
      'textarea',
      'checkbox',
      'fab',
      'fab-button',
    ]
      .map(
        (part, index) =>
          `import { defineCustomElement as define${index} } from '@ionic/core/components/ion-${part}.js';define${index}();`,
      )
      .join('\n')}`,
  ],
  'html,body{position:static!important;overflow:auto!important;inline-size:auto!important;block-size:auto!important;max-height:none!important}ion-fab{position:fixed!important}',
  ({ article }) => `
    <ion-header><ion-toolbar><ion-title>${SITE}</ion-title><ion-buttons slot="end">
      ${sectionLinks((name, url) => `<ion-button href="${url}">${name}</ion-button>`)}</ion-buttons></ion-toolbar></ion-header>
    <main>${article}${form({
      area: (name, label) =>
        `<ion-textarea name="${name}" label="${label}" label-placement="stacked" rows="8" required></ion-textarea>`,
      input: (name, label) => `<ion-input name="${name}" label="${label}" label-placement="stacked"></ion-input>`,
      box: (name, label) => `<ion-checkbox name="${name}" value="yes" label-placement="end">${label}</ion-checkbox>`,
      button: (label) => `<ion-button type="submit">${label}</ion-button>`,
    })}</main><ion-fab vertical="bottom" horizontal="end"><ion-fab-button aria-label="${TO_TOP}">↑</ion-fab-button></ion-fab>`,
);
