// Writes llms.txt, the documentation for coding assistants: how to load the elements, and the attributes, slots, events
// and styles of each element, from the manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { docsPages } from './docs-snippets.mjs';
import { elementsOfManifest } from './manifest-elements.mjs';

const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const [load, install] = [/^```html\n[\s\S]+?^```$/m, /^```js\n[\s\S]+?^```$/m].map((block) =>
  firstOf('README.md', block),
);

writeFileSync(
  'llms.txt',
  [
    `# ${name} ${version}`,
    `> ${description}`,
    `Write ordinary HTML inside the elements. It renders, links and posts before scripts run and without them. The page needs
\`<html lang="ar" dir="rtl">\`: the direction comes from \`dir\`, and strings, digits and dates come from \`lang\`. Do not write HTML in
strings, \`style\` attributes, or a wrapper around the text. A boolean attribute is off if it is absent.`,
    `## Load\n\nWithout a bundler, with the package's \`cdn\` folder on the site:\n\n${load}`,
    `With one, after \`npm install ${name}\`:\n\n${install}`,
    ...elementsOfManifest().map(elementText),
    `## Docs\n\n${docsPages().map(linkTo).join('\n')}`,
  ].join('\n\n') + '\n',
);

function elementText({ tag, description: text, ...lists }) {
  const [about] = text.split('\n\n| key');
  return [
    `## <${tag}>`,
    oneLine(about),
    ...list('Attributes', lists.attributes, ({ name: given, type, default: value }) => [
      `\`${given}\``,
      `(${type.text}${value === 'undefined' ? '' : `, default ${value}`})`,
    ]),
    ...list('Properties without an attribute', withoutAttribute(lists), ({ name: given, type }) => [
      `\`${given}\``,
      `(${type.text})`,
    ]),
    ...list('Slots', lists.slots, ({ name: given }) => [given ? `\`${given}\`` : 'default']),
    ...list('Events', lists.events, ({ name: given, type }) => [`\`${given}\``, `(${type.text})`]),
    ...list('Parts', lists.parts, ({ name: given }) => [`\`::part(${given})\``]),
    ...list('States', lists.states, ({ name: given }) => [`\`:state(${given})\``]),
    `Custom properties: ${lists.cssProperties.map(({ name: given }) => `\`${given}\``).join(', ')}`,
  ].join('\n\n');
}

function list(title, items, head) {
  if (items.length === 0) return [];
  return [`${title}:`, items.map((item) => `- ${head(item).join(' ')}: ${oneLine(item.description)}`).join('\n')];
}

function withoutAttribute({ attributes, properties }) {
  return properties.filter(({ name: given }) => !attributes.some(({ fieldName }) => fieldName === given));
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns a link to a page, with its title as the text. */
function linkTo(path) {
  const [title] = /(?<=^# ).+/m.exec(readFileSync(path, 'utf8'));
  return `- [${title}](${path})`;
}

function firstOf(file, pattern) {
  return pattern.exec(readFileSync(file, 'utf8'))[0];
}
