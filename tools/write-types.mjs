// Writes types from the manifest, so that frameworks can check the elements in templates. `elements.d.ts` declares the
// options and events of each element. A file for each framework adds them to the types of its templates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { elementsOfManifest } from './manifest-elements.mjs';

const elements = elementsOfManifest();
const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));

mkdirSync('types', { recursive: true });
write('elements', [
  `import type { ${[...elements.map(({ name }) => name), ...events].sort().join(', ')} } from '../dist/index.js';`,
  ...elements.map(interfaces),
  `/** The class, options and events of each element. */
export interface Elements {
${elements.map(({ tag, name }) => `  '${tag}': { element: ${name}; options: ${name}Options; events: ${name}Events };`).join('\n')}
}`,
]);

write('react', [
  `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';`,
  `type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> &
    ClassAttributes<Elements[Tag]['element']> &
    Elements[Tag]['options'] &
    Listeners<Elements[Tag]['events']>;
};`,
  `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
]);

// React 18 sets only attributes, and converts every value to a string.
write('react-18', [
  `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';`,
  `/** The values of an attribute. A boolean attribute accepts only \`""\`, because React 18 renders \`false\` as a string. */
type Text<Value> = Value extends true ? '' : Value extends string | number | undefined ? Value : never;
type Attributes<Options> = {
  [Name in keyof Options as Name extends Lowercase<Name & string> ? Name : never]: Text<Options[Name]>;
};
type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> &
    ClassAttributes<Elements[Tag]['element']> &
    Attributes<Elements[Tag]['options']>;
};`,
  `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
]);

write('preact', [
  `import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';`,
  `type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> &
    ClassAttributes<Elements[Tag]['element']> &
    Elements[Tag]['options'] &
    Listeners<Elements[Tag]['events']>;
};`,
  `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
]);

write('solid', [
  `import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';`,
  `type Listeners<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Tags = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]['element']> &
    Elements[Tag]['options'] &
    Listeners<Elements[Tag]['events']>;
};`,
  `declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
]);

write('vue', [
  `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';`,
  `type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Tags = {
  [Tag in keyof Elements]: new () => {
    $props: HTMLAttributes & PublicProps & Elements[Tag]['options'] & Listeners<Elements[Tag]['events']>;
  };
};`,
  `declare module 'vue' {
  interface GlobalComponents extends Tags {}
  interface HTMLAttributes {
    /** The name of the slot of the parent element. */
    slot?: string | undefined;
  }
}`,
]);

write('svelte', [
  `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';`,
  `type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]['element']> &
    Elements[Tag]['options'] &
    Listeners<Elements[Tag]['events']>;
};`,
  `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}`,
]);

// TypeScript 6 also checks side-effect imports, so the stylesheets need types. They export nothing.
write('styles', ['export {};']);

function write(name, parts) {
  writeFileSync(`types/${name}.d.ts`, `${parts.join('\n\n')}\n`);
}

/** Returns the options of an element, by attribute name and by property name if the two differ, and its events. */
function interfaces({ tag, name, summary, attributes, properties, events: dispatched }) {
  const byAttribute = attributes
    .filter((attribute) => attribute.name !== attribute.fieldName)
    .map((attribute) =>
      option(attribute, `${name}['${attribute.fieldName}']${isNumber(attribute) ? ' | `${number}`' : ''}`),
    );
  const byProperty = properties.map((property) => option(property, `${name}['${property.name}']`));
  return `/** Options of \`<${tag}>\`. ${summary} */
export interface ${name}Options {
${[...byAttribute, ...byProperty].join('\n')}
}

/** Events of \`<${tag}>\`. */
export interface ${name}Events {
${dispatched.map((event) => `${comment(event)}  '${event.name}': ${event.type.text};`).join('\n')}
}`;
}

function option(documented, type) {
  return `${comment(documented)}  '${documented.name}'?: ${type} | undefined;`;
}

function comment({ description }) {
  return `  /** ${description.replaceAll('\n', '\n   * ')} */\n`;
}

function isNumber({ type }) {
  return /\bnumber\b/.test(type.text);
}
