import { readFileSync } from 'node:fs';

/**
 * Returns the elements of the custom elements manifest. Missing lists are empty arrays.
 *
 * @returns {{ tag: string, name: string, summary: string, description: string, attributes: object[], properties: object[],
 *   methods: object[], events: object[], slots: object[], parts: object[], states: object[], cssProperties: object[] }[]}
 */
export function elementsOfManifest() {
  return declarationsOfManifest()
    .filter(({ customElement }) => customElement)
    .map(({ tagName, name, summary, description, members, ...lists }) => ({
      tag: tagName,
      name,
      summary,
      description,
      attributes: lists.attributes ?? [],
      properties: members.filter((member) => member.kind === 'field' && !member.static && !member.readonly),
      methods: members.filter((member) => member.kind === 'method' && !member.static),
      events: lists.events ?? [],
      slots: lists.slots ?? [],
      parts: lists.cssParts ?? [],
      states: lists.cssStates ?? [],
      cssProperties: lists.cssProperties ?? [],
    }));
}

/**
 * Returns the event classes of the manifest by name, with their public fields and methods. Deprecated ones are left out.
 *
 * @returns {Record<string, { description: string, fields: object[] }>}
 */
export function eventClassesOfManifest() {
  const classes = declarationsOfManifest().filter(({ superclass }) => superclass?.name === 'Event');
  return Object.fromEntries(
    classes.map(({ name, description, members = [] }) => [
      name,
      { description, fields: members.filter((member) => !member.static && !member.deprecated) },
    ]),
  );
}

function declarationsOfManifest() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules.flatMap(({ declarations }) => declarations);
}

/** Returns the string literals in the type of an attribute: `word` and `line` for `'word' | 'line' | undefined`. */
export function valuesOf({ type }) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}
