// Writes the stylesheets from the styles that the built modules hold, so that no rule is written twice.
// `box` is all that sets a box and belongs to the start style, `paint` is the rest. What only some pages need at the start
// (`blocks`) is a start style of its own, to stand after it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { boxTokens, paintTokens } from '../dist/styles/tokens.js';

const elements = await Promise.all(
  readdirSync('dist/elements').map(async (tag) => {
    const files = ['light', 'blocks', 'blocks.paint', 'print'].map(
      (name) => `dist/elements/${tag}/${tag}.${name}.styles.js`,
    );
    const modules = await Promise.all(files.filter(existsSync).map((file) => import(`../${file}`)));
    const { box, blocks, paint, blocksPaint, print } = Object.assign({}, ...modules);
    return { tag, box: [box], blocks: [blocks ?? []].flat(), paint: [paint, blocksPaint ?? [], print ?? []].flat() };
  }),
);
const start = [boxTokens, ...elements.flatMap(({ box }) => box)];
const startBlocks = elements.flatMap(({ blocks }) => blocks);
const all = [...start, ...startBlocks, paintTokens, ...elements.flatMap(({ paint }) => paint)];

mkdirSync('cdn', { recursive: true });
mkdirSync('dist/styles', { recursive: true });
await write('cdn/news-elements.start.css', start);
await write('cdn/news-elements.start.blocks.css', startBlocks);
await write('cdn/news-elements.css', all);
await write('dist/styles/start.css', start);
await write('dist/styles/start.blocks.css', startBlocks);
await write('dist/styles/news-elements.css', all);
for (const { tag, box, blocks, paint } of elements) {
  await write(`dist/styles/${tag}.css`, [boxTokens, ...box, ...blocks, paintTokens, ...paint]);
}

async function write(path, styles) {
  const source = styles.join('\n');
  const { code, warnings } = await transform(source, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    sourcefile: path,
  });
  if (warnings.length) throw new Error(`${path}: ${warnings.map(({ text }) => text).join('; ')}`);
  // esbuild keeps the space that a custom property starts with; browsers drop it.
  writeFileSync(path, code.replaceAll(/(--[\w-]+): /g, '$1:'));
}
