import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * A Rollup plugin that minifies Lit's templates: esbuild minifies css``, and indentation is removed from html`` and
 * svg``. A template that cannot be minified safely stays unchanged.
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

/** Placeholder for an expression in a template. A private-use character, which no template contains. */
const HOLE = '\uE000';

/**
 * Collapses each run of whitespace with a line break to one line break, which still separates words and inline elements.
 * Before the `>` of a tag it is removed. The content of `<pre>` and `<textarea>` stays unchanged.
 */
function collapseMarkup(texts) {
  return texts
    .join(HOLE)
    .replace(/<(pre|textarea)\b[^]*?<\/\1>|\s*\n\s*(>?)/g, (run, keep, end) => (keep ? run : end || '\n'))
    .split(HOLE);
}

async function minifyStyles(texts) {
  // Escapes differ between CSS and template literals, so templates with escapes are not minified.
  if (texts.some((text) => text.includes('\\'))) return texts;
  const source = insertPlaceholders(texts);
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

/** Replaces each expression with a placeholder that is valid CSS at its position: a selector, a declaration or a value. */
function insertPlaceholders(texts) {
  return texts.reduce((before, after, index) => {
    const name = `hole-${index - 1}-`;
    const following = texts.slice(index).join(HOLE).match(/[{};]/)?.[0];
    if (following === '{') return before + name + after;
    return before + (/(?:^|[{};/])\s*$/.test(before) ? `${name}:0;` : `var(--${name})`) + after;
  });
}

/** Returns the minified styles, or undefined if esbuild does not accept them as a complete stylesheet. */
async function printStyles(source) {
  const { code, warnings } = await transform(source, {
    loader: 'css',
    minify: true,
    target: 'esnext',
    // Keep non-ASCII characters: esbuild would write CSS escapes, which differ from those of template literals.
    charset: 'utf8',
    logLevel: 'silent',
  });
  return warnings.length ? undefined : code.trim();
}
