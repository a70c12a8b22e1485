import { readdirSync, readFileSync } from 'node:fs';

const VAR_REFERENCE = /var\(\s*(--_?news-[\w-]+)/g;

const FINDERS = {
  slots: (source) => matches(source, /<slot name="([\w-]+)"/g),
  cssParts: (source) => matches(source, /\bpart(?:="|: '|\.add\(')([\w-]+)/g),
  // Like those of custom properties, names that start with an underscore are private.
  cssStates: (source) => matches(source, /states(?:\.\w+|\[[^\]]*\])\('([a-z][\w-]*)'/g),
  cssProperties: publicProperties,
};

/**
 * Fails if a slot, part, state or custom property is in an element's source but not in its documentation, or the other
 * way around.
 */
export function checkCompleteness() {
  return {
    name: 'check-completeness',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const element of modules.flatMap(({ declarations }) => declarations)) {
        if (!element.customElement) continue;
        const source = sourceOf(element.tagName);
        for (const [list, find] of Object.entries(FINDERS)) {
          const named = new Set(element[list]?.map(({ name }) => name).filter(Boolean));
          const found = find(source, element.tagName);
          for (const name of found) if (!named.has(name)) fail(element, list, `${name} is not documented`);
          for (const name of named) {
            if (!found.has(name) && !source.includes(`'${name}'`))
              fail(element, list, `${name} is documented but not in the source`);
          }
        }
      }
    },
  };
}

function fail({ tagName }, list, problem) {
  console.error(`<${tagName}> ${list}: ${problem}`);
  process.exitCode = 1;
}

function sourceOf(tag) {
  const folder = `src/elements/${tag}`;
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
    .replace(/^ *\*.*$/gm, '');
}

/** Returns the public custom properties that the styles read, directly or through private tokens (`--_news-…`). */
function publicProperties(source, tag) {
  const tokens = readFileSync('src/styles/tokens.ts', 'utf8');
  const found = matches(source + rulesFor(tag, tokens), VAR_REFERENCE);
  for (const name of found) {
    for (const [, value] of tokens.matchAll(new RegExp(`${name}:([^;]+);`, 'g'))) {
      for (const read of matches(value, VAR_REFERENCE)) found.add(read);
    }
  }
  return new Set([...found].filter((name) => !name.startsWith('--_')));
}

function rulesFor(tag, styles) {
  return [...styles.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors, rules]) =>
    selectors.split(/[\s,]+/).includes(tag) ? rules : [],
  );
}

function matches(text, pattern) {
  return new Set([...text.matchAll(pattern)].map(([, name]) => name));
}
