// The styles in the built modules, and how stylesheets are made of them.
import { existsSync, readdirSync } from 'node:fs';
import { transform } from 'esbuild';

// Similar rules next to each other compress better. The order has no other effect, because no element's rules override
// those of another.
const ORDER = ['news-article-body', 'news-masthead', 'news-back-to-top', 'news-header', 'news-comment-form'];

/**
 * Reads the styles of all elements.
 *
 * @returns {Promise<{ tag: string, layout: string[], critical: string[], editorBlocks: string[], color: string[] }[]>} lists of
 *   rules: the layout (critical CSS), critical CSS that the complete style sheet does not need, the layout of editor blocks,
 *   and the rest
 */
export async function readElementStyles() {
  const tags = readdirSync('dist/elements').sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return Promise.all(tags.map(readStylesOf));
}

async function readStylesOf(tag) {
  const files = ['light', 'blocks', 'blocks.color', 'print'].map(
    (name) => `dist/elements/${tag}/${tag}.${name}.styles.js`,
  );
  const modules = await Promise.all(files.filter(existsSync).map((file) => import(`../${file}`)));
  const { layoutStyles, criticalStyles, editorBlockStyles, colorStyles, editorBlockColorStyles, printStyles } =
    Object.assign({}, ...modules);
  const defined = (...styles) => styles.filter((text) => text !== undefined);
  return {
    tag,
    layout: defined(layoutStyles),
    critical: defined(criticalStyles),
    editorBlocks: defined(editorBlockStyles),
    color: defined(colorStyles, editorBlockColorStyles, printStyles),
  };
}

/**
 * Minifies rules.
 *
 * @param {string[]} styles
 * @param {string} name the name of the stylesheet, for messages
 * @returns {Promise<string>}
 */
export async function minifyStyles(styles, name) {
  const source = styles.join('\n');
  const { code, warnings } = await transform(source, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    sourcefile: name,
  });
  if (warnings.length) throw new Error(`${name}: ${warnings.map(({ text }) => text).join('; ')}`);
  // esbuild keeps some optional spaces in values: at the start of a custom property, in functions, around operators, between
  // strings, in the descriptors of @property.
  return mergeNeighbors(code.trimEnd())
    .replaceAll(/(?<=@property [^}]*[:;{]) | ?;(?=\})/g, '')
    .replaceAll(/quotes:[^;}]+/g, (quotes) => quotes.replaceAll('" "', '""'))
    .replaceAll(/(--[\w-]+): /g, '$1:')
    .replaceAll(/(?<=[\d)]) \* (?=[\d.]|var)/g, '*')
    .replaceAll(' / ', '/')
    .replaceAll(/(?<=[(,]) | (?=\))/g, '');
}

/** `&:is(p, li)`, but not `&:is(*, a)`, with up to two levels of parentheses in it. */
const NESTED_TYPES = /&(:is\((?!\*)(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g;

/**
 * Writes `:is(p, li)&` for `&:is(p, li)` in minified rules. Browsers test the parts of a selector in their order, and find a rule by
 * its type if that comes first. The styles of 1,000 headers, which no rule of an article matches, take a quarter less time then.
 * Sources cannot be written so, because esbuild moves `&` to the start.
 */
export function writeTypesFirst(code) {
  return code.replaceAll(NESTED_TYPES, '$1&');
}

/**
 * Merges a top-level rule into the one before it if both have the same selectors. Its first part must be a nested rule: older
 * browsers move declarations that follow a nested rule before it.
 */
function mergeNeighbors(code) {
  const rules = [];
  for (const rule of topLevelRules(code)) {
    const [, start, body] = /^([^{]*\{)(.*)$/s.exec(rule);
    const isMergeable = rules.at(-1)?.startsWith(start) && rules.at(-1).endsWith('}}') && /^[^;}]*\{/.test(body);
    if (isMergeable) rules.push(rules.pop().slice(0, -1) + body);
    else rules.push(rule);
  }
  return rules.join('');
}

function topLevelRules(code) {
  const rules = [];
  let [start, depth] = [0, 0];
  for (const { 0: brace, index } of code.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(code.slice(start, index + 1));
    start = index + 1;
  }
  return rules;
}
