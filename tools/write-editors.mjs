// Writes data for completion and documentation in editors, from the manifest: custom data for HTML and CSS in VS Code, and
// web-types for JetBrains.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementsOfManifest, valuesOf } from './manifest-elements.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = elementsOfManifest();

mkdirSync('editors', { recursive: true });
write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(fullDescription(element)),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
      ...(valuesOf(attribute).length && { values: valuesOf(attribute).map((value) => ({ name: value })) }),
    })),
  })),
});
write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: unique(elements.flatMap(({ cssProperties }) => cssProperties)).map(described()),
  pseudoElements: unique(elements.flatMap(({ parts }) => parts)).map(described((part) => `::part(${part})`)),
  pseudoClasses: unique(elements.flatMap(({ states }) => states)).map(described((state) => `:state(${state})`)),
});
write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          ...typed(attribute, 'value'),
          ...(attribute.default !== 'undefined' && { default: attribute.default }),
        })),
        slots: element.slots.map(described()),
        js: {
          properties: element.properties.map((property) => typed(property)),
          events: element.events.map(described()),
        },
        css: {
          properties: element.cssProperties.map(described()),
          parts: element.parts.map(described()),
          states: element.states.map(described()),
        },
      })),
    },
  },
});

function write(file, data) {
  writeFileSync(`editors/${file}`, JSON.stringify(data));
}

function markdown(value) {
  return { kind: 'markdown', value };
}

/** Adds slots and events to the description, because VS Code has no other place for them. */
function fullDescription({ description, slots, events }) {
  const list = (title, items) =>
    items.length
      ? [`**${title}**`, items.map((item) => `- \`${item.name || 'default'}\`: ${item.description}`).join('\n')]
      : [];
  return [description, ...list('Slots', slots), ...list('Events', events)].join('\n\n');
}

function described(rename = (given) => given) {
  return ({ name: given, description }) => ({ name: rename(given), description });
}

function typed({ name: given, description, type }, place) {
  return { name: given, description, ...(place ? { [place]: { type: type.text } } : { type: type.text }) };
}

/** Removes items with the same name, because elements share custom properties. The first description is kept. */
function unique(items) {
  return [...new Map(items.toReversed().map((item) => [item.name, item])).values()].toReversed();
}
