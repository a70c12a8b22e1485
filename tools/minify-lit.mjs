import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * A Rollup plugin for the whitespace in Lit's literals: css`` goes through esbuild's CSS printer, html`` and svg`` lose
 * their indentation. Whatever cannot be made smaller for certain stays as it was written.
 */
export function minifyLit() {
  return {
    name: 'minify-lit',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const changed = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const texts = quasi.quasis.map(({ value }) => value.raw);
        const smaller = tag.name === 'css' ? await minifyStyles(texts) : collapseMarkup(texts);
        quasi.quasis.forEach(({ start, end }, index) => {
          if (start < end) changed.update(start, end, smaller[index]);
        });
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && /^(?:css|html|svg)$/.test(node.tag.name)) yield node;
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') yield* taggedTemplates(child);
  }
}

/** Stands for an expression of a template; no source text holds it. */
const HOLE = '\uE000';

/**
 * A line break in markup is whitespace between two words or two inline elements, so one is kept of every run; inside a
 * tag none is needed before its end. What `<pre>` and `<textarea>` hold is text.
 */
function collapseMarkup(texts) {
  return texts
    .join(HOLE)
    .replace(/<(pre|textarea)\b[^]*?<\/\1>|\s*\n\s*(>?)/g, (run, keep, end) => (keep ? run : end || '\n'))
    .split(HOLE);
}

async function minifyStyles(texts) {
  // An escape means something else in CSS than in a template: such literals are left alone.
  if (texts.some((text) => text.includes('\\'))) return texts;
  const source = fillHoles(texts);
  const styles = (await printStyles(source)) ?? (await printStyles(`a{${source}}`))?.replace(/^a\{(.*)\}$/s, '$1;');
  if (styles === undefined) return texts;
  const order = [];
  const pieces = styles
    .replace(/var\(--hole-(\d+)-\)|hole-(\d+)-(?::0)?/g, (_, value, other) => {
      order.push(Number(value ?? other));
      return HOLE;
    })
    .split(HOLE);
  return order.length === texts.length - 1 && order.every((hole, index) => hole === index) ? pieces : texts;
}

/** Puts in place of each expression what is valid CSS there: a selector, a declaration or a value. */
function fillHoles(texts) {
  return texts.reduce((before, after, index) => {
    const name = `hole-${index - 1}-`;
    const following = texts.slice(index).join(HOLE).match(/[{};]/)?.[0];
    if (following === '{') return before + name + after;
    return before + (/(?:^|[{};/])\s*$/.test(before) ? `${name}:0;` : `var(--${name})`) + after;
  });
}

/** The styles minified, or undefined where esbuild does not take them for a whole stylesheet. */
async function printStyles(source) {
  const { code, warnings } = await transform(source, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    // An escape means something else in a template than in CSS.
    charset: 'utf8',
    logLevel: 'silent',
  });
  return warnings.length ? undefined : code.trim();
}
