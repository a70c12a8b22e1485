// Serves the repository with the bundled fonts in each HTML page, so that pictures do not depend on the fonts of a machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const FONTS = {
  'Pictures Text': { sheet: '@fontsource-variable/vazirmatn/wght.css', family: 'Vazirmatn Variable' },
  'Pictures Code': { sheet: '@fontsource-variable/noto-sans-mono/wght.css', family: 'Noto Sans Mono Variable' },
  'Pictures Symbols': { sheet: '@fontsource/noto-emoji/400.css', family: 'Noto Emoji' },
};
const TEXT = "'Pictures Text', 'Pictures Symbols'";
/** Sheets of the pages come later, or are in shadow roots, so these declarations are important. */
const OVERRIDES = `
  :root {
    --news-font-text: ${TEXT} !important;
    --news-font-heading: ${TEXT} !important;
    --news-font-ui: ${TEXT} !important;
  }
  body { font-family: ${TEXT} !important; }
  :is(pre, code, kbd, samp) { font-family: 'Pictures Code', ${TEXT} !important; }
`;

/**
 * @param {string} packages the folder `node_modules` that contains the fonts
 * @returns {Promise<{ url: string, close: () => void }>} its URL, without a trailing slash
 */
export async function startSite(packages) {
  const fontSheet = await readFontSheet(packages);
  const read = async (pathname) => {
    if (pathname === '/fonts.css') return fontSheet;
    const [root, path] = pathname.startsWith('/fonts/')
      ? [packages, pathname.slice('/fonts'.length)]
      : [REPOSITORY, pathname];
    const file = join(root, path);
    if (!file.startsWith(join(root, sep))) return undefined;
    const content = await readFile(file).catch(() => undefined);
    return content && extname(file) === '.html'
      ? String(content).replace('</head>', '<link rel="stylesheet" href="/fonts.css"></head>')
      : content;
  };
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    void read(pathname).then((content) => {
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

/** The fonts by names that no page uses, and the rules that apply them. */
async function readFontSheet(packages) {
  const sheets = Object.entries(FONTS).map(async ([name, { sheet, family }]) => {
    const rules = await readFile(join(packages, sheet), 'utf8');
    return rules.replaceAll(family, name).replaceAll('./files/', `/fonts/${dirname(sheet)}/files/`);
  });
  return [...(await Promise.all(sheets)), OVERRIDES].join('\n');
}
