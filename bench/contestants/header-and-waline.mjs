// What publishers combine without a library for news: the header of the Financial Times and a widget for comments.
import { compileString } from 'sass';
import { fileURLToPath } from 'node:url';
import { bundle } from '../lib/bundle.mjs';
import { plainParts } from '../lib/document.mjs';
import { sectionLinks, SITE } from '../lib/story.mjs';
import { plainCSS } from './plain.mjs';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Waline asks its server for the comments of a page. The page answers as an empty server does, without a request. */
const SOURCE = `
import header from '@financial-times/o-header';
import { init } from '@waline/client';
import '@waline/client/style';
const request = window.fetch;
window.fetch = (url, options) =>
  String(url).includes('/waline/')
    ? Promise.resolve(Response.json({ errno: 0, errmsg: '', data: { page: 1, totalPages: 0, pageSize: 10, count: 0, data: [] } }))
    : request(url, options);
header.init();
init({ el: '#waline', serverURL: location.origin + '/waline', lang: 'en', path: '/' });
`;

const body = (article) => {
  const { article: story, toTop } = plainParts(article);
  return `<header id="site-navigation" class="o-header o-header--simple" data-o-component="o-header" data-o-header--no-js tabindex="-1">
  <div class="o-header__row o-header__top"><div class="o-header__container"><div class="o-header__top-wrapper">
    <div class="o-header__top-column o-header__top-column--left"><a href="#o-header-drawer" class="o-header__top-icon-link o-header__top-icon-link--menu" aria-controls="o-header-drawer" title="القائمة"><span class="o-header__top-link-label">القائمة</span></a></div>
    <div class="o-header__top-column o-header__top-column--center"><a class="brand" href="#">${SITE}</a></div>
  </div></div></div>
  <nav id="o-header-nav-desktop" class="o-header__row o-header__nav o-header__nav--desktop" aria-label="الأقسام"><div class="o-header__container">
    <ul class="o-header__nav-list o-header__nav-list--left">${sectionLinks(
      (name, url) =>
        `<li class="o-header__nav-item"><a class="o-header__nav-link o-header__nav-link--primary" href="${url}">${name}</a></li>`,
    )}</ul></div></nav></header>
  <div class="o-header__drawer" id="o-header-drawer" role="dialog" aria-modal="true" aria-label="القائمة" data-o-header-drawer data-o-header-drawer--no-js>
    <div class="o-header__drawer-inner"><nav class="o-header__drawer-menu"><ul class="o-header__drawer-menu-list">${sectionLinks(
      (name, url) =>
        `<li class="o-header__drawer-menu-item"><a class="o-header__drawer-menu-link" href="${url}">${name}</a></li>`,
    )}</ul></nav></div></div>
  <main>${story}<section class="comments"><h2>اترك تعليقاً</h2><div id="waline"></div></section></main>${toTop}`;
};

export async function headerAndWaline() {
  const { css } = compileString(
    "$o-brand:'core';$system-code:'bench';@import '@financial-times/o-header/main';@include oHeader(('top','nav','drawer','sticky'));",
    { loadPaths: [MODULES], style: 'compressed', quietDeps: true, silenceDeprecations: ['import'] },
  );
  const files = await bundle(SOURCE);
  return {
    head: '<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>',
    body,
    files: { ...files, 'page.css': `${css}${plainCSS}${files['page.css'] ?? ''}` },
  };
}
