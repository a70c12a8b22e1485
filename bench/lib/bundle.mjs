import { transform } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = '\0entry';

/**
 * Bundles and minifies what a page imports, as Vite does by default.
 *
 * @param {string} source the code of a module
 * @param {{ folder?: string }} [options] `folder`: where its imports are resolved; `bench` by default
 * @returns {Promise<Record<string, string>>} the files by name: `page.js`, `page.css` and chunks
 */
export async function bundle(source, { folder = ROOT } = {}) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? `${folder}/${ENTRY}` : undefined),
    load: (id) => (id.endsWith(ENTRY) ? source : undefined),
  };
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: 'entry',
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', chunkFileNames: '[name].js' },
      },
    },
  });
  return Object.fromEntries(output.map((file) => [file.fileName, file.code ?? file.source]));
}

/** Minifies a style sheet. */
export async function minifyCSS(css) {
  const { code } = await transform(css, { loader: 'css', minify: true });
  return code.trim();
}
