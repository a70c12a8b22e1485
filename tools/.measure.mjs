import { build, transform } from 'esbuild';
import { brotliCompressSync as b } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
// sizes of a built css whose masthead part is replaced
const out = await build({ stdin: { contents: `export * from './src/elements/news-masthead/news-masthead.light.styles.ts'`, resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm' });
const { layoutStyles, colorStyles } = await import('data:text/javascript,' + encodeURIComponent(out.outputFiles[0].text));
const min = async (s) => (await transform(s, { loader: 'css', minify: true, target: 'esnext' })).code.replaceAll(/(--[\w-]+): /g, '$1:');
const { readdirSync, existsSync } = await import('node:fs');
const { layoutTokens, colorTokens } = await import(process.cwd() + '/dist/styles/tokens.js');
let start = [layoutTokens], blocks = [], color = [];
for (const tag of readdirSync('dist/elements')) {
  const m = {};
  for (const n of ['light', 'blocks', 'blocks.color', 'print']) { const f = `dist/elements/${tag}/${tag}.${n}.styles.js`; if (existsSync(f)) Object.assign(m, await import(process.cwd() + '/' + f)); }
  if (tag === 'news-masthead') { m.layoutStyles = layoutStyles; m.colorStyles = colorStyles; }
  if (m.layoutStyles) start.push(m.layoutStyles);
  if (m.editorBlockStyles) blocks.push(m.editorBlockStyles);
  for (const k of ['colorStyles', 'editorBlockColorStyles', 'printStyles']) if (m[k]) color.push(m[k]);
}
const size = async (a) => b(await min(a.join('\n'))).length;
console.log('start', await size(start), 'limit 1600; all', await size([...start, ...blocks, colorTokens, ...color]), 'was 4999, limit +250');
if (process.argv[2]) console.log(await min(layoutStyles));
