// Writes the stylesheets from the styles in the built modules, so that no rule is written twice. Layout styles are critical
// CSS, which pages inline. Critical CSS for editor blocks is a separate file, because only some pages need it. Colours
// are loaded later.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { allTokens, layoutTokens } from '../dist/styles/tokens.js';

// Similar rules next to each other compress better. The order has no other effect, because no element's rules override
// those of another.
const ORDER = ['news-article-body', 'news-masthead', 'news-back-to-top', 'news-header', 'news-comment-form'];
const tags = readdirSync('dist/elements').sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

const elements = await Promise.all(
  tags.map(async (tag) => {
    const files = ['light', 'blocks', 'blocks.color', 'print'].map(
      (name) => `dist/elements/${tag}/${tag}.${name}.styles.js`,
    );
    const modules = await Promise.all(files.filter(existsSync).map((file) => import(`../${file}`)));
    const { layoutStyles, editorBlockStyles, colorStyles, editorBlockColorStyles, printStyles } = Object.assign(
      {},
      ...modules,
    );
    const defined = (...styles) => styles.filter((text) => text !== undefined);
    return {
      tag,
      layout: [layoutStyles],
      editorBlocks: defined(editorBlockStyles),
      color: defined(colorStyles, editorBlockColorStyles, printStyles),
    };
  }),
);
const start = [layoutTokens, ...elements.flatMap(({ layout }) => layout)];
const startBlocks = elements.flatMap(({ editorBlocks }) => editorBlocks);
const all = [
  allTokens,
  ...elements.flatMap(({ layout, editorBlocks, color }) => [...layout, ...editorBlocks, ...color]),
];

mkdirSync('cdn', { recursive: true });
mkdirSync('dist/styles', { recursive: true });
await write('cdn/news-elements.start.css', start);
await write('cdn/news-elements.start.blocks.css', startBlocks);
await write('cdn/news-elements.css', all);
await write('dist/styles/start.css', start);
await write('dist/styles/start.blocks.css', startBlocks);
await write('dist/styles/news-elements.css', all);
for (const { tag, layout, editorBlocks, color } of elements) {
  await write(`dist/styles/${tag}.css`, [allTokens, ...layout, ...editorBlocks, ...color]);
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
  // esbuild keeps some optional spaces in values: at the start of a custom property, in functions, around operators.
  const minified = code
    .replaceAll(/(--[\w-]+): /g, '$1:')
    .replaceAll(/(?<=[\d)]) \* (?=[\d.]|var)/g, '*')
    .replaceAll(' / ', '/')
    .replaceAll(/(?<=[(,]) | (?=\))/g, '')
    .trimEnd();
  writeFileSync(path, minified);
}
