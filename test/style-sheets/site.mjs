// The complete news page, in Arabic and in English, with the style sheets of a package before or after ours.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { serveFolder } from '../../tools/serve-folder.mjs';

const CLONE = resolve(import.meta.dirname, '../..');
const OURS = '<link rel="stylesheet" href="../cdn/news-elements.css" />';

/**
 * @typedef {import('./sheets.mjs').Sheet} Sheet
 * @typedef {{ path: string, language: string, order: string }} NewsPage
 */

const LANGUAGES = { ar: 'plain.html', en: 'plain.en.html' };
const ORDERS = ['before', 'after'];

/**
 * Serves the pages from a folder in which the packages are installed.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void, addPages: (name: string, sheet: Sheet) => Promise<NewsPage[]> }>}
 */
export async function startSite(folder) {
  symlinkSync(join(CLONE, 'cdn'), join(folder, 'cdn'));
  mkdirSync(join(folder, 'pages'));
  cpSync(join(CLONE, 'examples/images'), join(folder, 'pages/images'), { recursive: true });
  const { url, close } = await serveFolder(folder);
  return { url, close, addPages: (name, sheet) => addPages(folder, name, sheet) };
}

/**
 * Writes the pages of a sheet, one for each language and order.
 *
 * @param {string} folder
 * @param {string} name
 * @param {Sheet} sheet
 * @returns {Promise<NewsPage[]>}
 */
async function addPages(folder, name, sheet) {
  const pages = [];
  for (const [language, file] of Object.entries(LANGUAGES)) {
    const html = withClasses(readFileSync(join(CLONE, 'examples', file), 'utf8'), sheet.classes);
    const links = (await linksOf(folder, name, sheet, language, html)).join('\n');
    for (const order of ORDERS) {
      const path = `pages/${name}.${language}.${order}.html`;
      writeFileSync(
        join(folder, path),
        html.replace(OURS, order === 'before' ? `${links}\n${OURS}` : `${OURS}\n${links}`),
      );
      pages.push({ path, language, order });
    }
  }
  return pages;
}

async function linksOf(folder, name, sheet, language, html) {
  const paths = await pathsOf(folder, name, sheet, language, html);
  return paths.map((path) => `<link rel="stylesheet" href="../${path}" />`);
}

/** The paths of the style sheets in the folder. */
async function pathsOf(folder, name, sheet, language, html) {
  if (sheet.paths) return sheet.paths;
  if (sheet.isTailwind) {
    const path = `pages/${name}.${language}.css`;
    writeFileSync(join(folder, path), await buildTailwind(folder, html));
    return [path];
  }
  const files = (language === 'ar' && sheet.rtlFiles) || sheet.files;
  return files.map((file) => `node_modules/${sheet.package}/${file}`);
}

function withClasses(html, classes = {}) {
  return Object.entries(classes).reduce(
    (text, [tag, names]) => text.replace(`<${tag}>`, `<${tag} class="${names}">`),
    html,
  );
}

/** Builds Tailwind with its typography plugin for the classes of a page. */
async function buildTailwind(folder, html) {
  const require = createRequire(join(folder, 'package.json'));
  const { compile } = require('tailwindcss');
  const input = '@import "tailwindcss"; @plugin "@tailwindcss/typography";';
  const { build } = await compile(input, {
    base: folder,
    loadStylesheet: async (id, base) => {
      const path = require.resolve(`${id}/index.css`);
      return { path, base, content: readFileSync(path, 'utf8') };
    },
    loadModule: async (id, base) => ({ path: id, base, module: require(id) }),
  });
  const classes = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names.split(' '));
  return build(classes);
}
