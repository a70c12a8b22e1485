// Writes the stylesheets from the styles that the built modules hold, so that no rule is written twice.
// `box` is all that sets a box and belongs to the start style, `paint` is the rest.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { boxTokens, paintTokens } from '../dist/styles/tokens.js';

const elements = await Promise.all(
  readdirSync('dist/elements').map(async (tag) => ({
    tag,
    ...(await import(`../dist/elements/${tag}/${tag}.light.styles.js`)),
  })),
);
const start = [boxTokens, ...elements.map(({ box }) => box)];
const all = [...start, paintTokens, ...elements.map(({ paint }) => paint)];

mkdirSync('cdn', { recursive: true });
mkdirSync('dist/styles', { recursive: true });
await write('cdn/news-elements.start.css', start);
await write('cdn/news-elements.css', all);
await write('dist/styles/start.css', start);
await write('dist/styles/news-elements.css', all);
for (const { tag, box, paint } of elements) await write(`dist/styles/${tag}.css`, [boxTokens, box, paintTokens, paint]);

async function write(path, styles) {
  const source = styles.map(({ cssText }) => cssText).join('\n');
  const { code, warnings } = await transform(source, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    sourcefile: path,
  });
  if (warnings.length) throw new Error(`${path}: ${warnings.map(({ text }) => text).join('; ')}`);
  writeFileSync(path, code);
}
