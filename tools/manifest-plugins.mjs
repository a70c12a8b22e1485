import { readFileSync } from 'node:fs';

const LISTS = ['members', 'attributes', 'slots', 'events', 'cssParts', 'cssProperties', 'cssStates'];

/** Removes private and protected members, and events that the analyzer inferred although they are documented. */
export function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        const { members, events } = declaration;
        declaration.members = members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
        declaration.events = events?.filter(
          (event) =>
            event.description || !events.some(({ description, type }) => description && type.text === event.type.text),
        );
      }
    },
  };
}

/** Sets the default of fields without an initializer to `undefined`. */
export function defaults() {
  return {
    name: 'defaults',
    packageLinkPhase({ customElementsManifest }) {
      for (const { customElement, members = [], attributes = [] } of declarationsOf(customElementsManifest)) {
        if (!customElement) continue;
        const fields = members.filter(
          ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly,
        );
        for (const documented of [...fields, ...attributes]) documented.default ??= 'undefined';
      }
    },
  };
}

/** Sets the defaults of custom properties, from the fallbacks in the design tokens. A documented default is kept. */
export function tokenDefaults() {
  const tokens = readFileSync('src/styles/tokens.ts', 'utf8');
  return {
    name: 'token-defaults',
    packageLinkPhase({ customElementsManifest }) {
      for (const { cssProperties = [] } of declarationsOf(customElementsManifest)) {
        for (const property of cssProperties) {
          const value = tokenDefault(property.name, tokens);
          if (value) property.default ??= value;
        }
      }
    },
  };
}

/** Returns the fallback of a token as the page's author would write it: without private properties. */
function tokenDefault(name, tokens) {
  const fallbacks = [...tokens.matchAll(new RegExp(`: var\\(${name}, (.+)\\);$`, 'gm'))];
  const fallback = fallbacks.at(-1)?.[1].replace(/var\(--_, (.+?)\)/, '$1');
  const [, rtlName, other] = /^var\((--_news-rtl-[\w-]+), (.+)\)$/.exec(fallback ?? '') ?? [];
  if (!rtlName) return fallback?.replaceAll('--_news-', '--news-');
  const [, rtlValue] = new RegExp(`${rtlName}: (?!initial)(.+);`).exec(tokens);
  return `${rtlValue} in right-to-left text, otherwise ${other}`;
}

/** Fails if a public member has no description. Editors, Storybook and the docs show the descriptions. */
export function requireDescriptions() {
  return {
    name: 'require-descriptions',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        if (!declaration.customElement) continue;
        for (const list of LISTS) {
          for (const { name, type, description } of declaration[list] ?? []) {
            if (description) continue;
            console.error(`<${declaration.tagName}> ${list}: ${name || type?.text || 'default'} has no description`);
            process.exitCode = 1;
          }
        }
      }
    },
  };
}

/** Replaces source paths with those in the package, and adds the modules that define the elements. */
export function shippedPaths() {
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      renamePaths(customElementsManifest);
      const definitions = customElementsManifest.modules.flatMap(({ path, declarations }) =>
        declarations
          .filter(({ customElement }) => customElement)
          .map(({ name, tagName }) => definition(tagName, name, path)),
      );
      customElementsManifest.modules.push(...definitions);
    },
  };
}

function definition(tagName, name, module) {
  return {
    kind: 'javascript-module',
    path: module.replace(/[^/]*$/, 'define.js'),
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
  };
}

function declarationsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations);
}

function renamePaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) renamePaths(value);
    else if (key === 'path' || key === 'module') node[key] = value.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  }
}
