// Writes the stylesheets from the styles in the built modules, so that no rule is written twice. Layout styles are critical
// CSS, which pages inline. Critical CSS for editor blocks is a separate file, because only some pages need it. Colours
// are loaded later.
import { mkdirSync, writeFileSync } from 'node:fs';
import { allTokens, layoutTokens } from '../dist/styles/tokens.js';
import { minifyStyles, readElementStyles, writeTypesFirst } from './element-styles.mjs';

/** The thread has a file of its own, because few pages have comments and their themes style them. */
const THREAD = 'news-comments';
const elements = await readElementStyles();
const start = [layoutTokens, ...elements.flatMap(({ layout, critical }) => [...layout, ...critical])];
const startBlocks = elements.flatMap(({ editorBlocks }) => editorBlocks);
const all = [
  allTokens,
  ...elements.flatMap(({ layout, editorBlocks, color }) => [...layout, ...editorBlocks, ...color]),
];

mkdirSync('cdn', { recursive: true });
mkdirSync('dist/styles', { recursive: true });
await write('cdn/news-elements.start.css', start);
await write('cdn/news-elements.start.blocks.css', startBlocks);
await writeComplete('cdn/news-elements.css', all);
await write('dist/styles/start.css', start);
await write('dist/styles/start.blocks.css', startBlocks);
await writeComplete('dist/styles/news-elements.css', all);
for (const { tag, layout, editorBlocks, color } of elements) {
  if (tag !== THREAD) await writeComplete(`dist/styles/${tag}.css`, [allTokens, ...layout, ...editorBlocks, ...color]);
}
const { controlStyles } = await import(`../dist/elements/${THREAD}/${THREAD}.lazy.styles.js`);
const { listStyles } = await import(`../dist/elements/${THREAD}/${THREAD}.list.styles.js`);
const thread = [listStyles(THREAD), controlStyles(THREAD)];
await write('cdn/news-elements.comments.css', thread);
await write(`dist/styles/${THREAD}.css`, thread);

async function write(path, styles) {
  writeFileSync(path, await minifyStyles(styles, path));
}

/** Critical CSS has fewer rules, and must be as small as possible. */
async function writeComplete(path, styles) {
  writeFileSync(path, writeTypesFirst(await minifyStyles(styles, path)));
}
