import { readFileSync } from 'node:fs';

/**
 * The elements as the manifest has them, with every list there.
 *
 * @returns {{ tag: string, name: string, summary: string, description: string, attributes: object[], properties: object[],
 *   events: object[], slots: object[], parts: object[], states: object[], cssProperties: object[] }[]}
 */
export function elementsOfManifest() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .map(({ tagName, name, summary, description, members, ...lists }) => ({
      tag: tagName,
      name,
      summary,
      description,
      attributes: lists.attributes ?? [],
      properties: members.filter((member) => member.kind === 'field' && !member.static && !member.readonly),
      events: lists.events ?? [],
      slots: lists.slots ?? [],
      parts: lists.cssParts ?? [],
      states: lists.cssStates ?? [],
      cssProperties: lists.cssProperties ?? [],
    }));
}

/** The words that an attribute takes: those of `'word' | 'line' | undefined`. */
export function wordsOf({ type }) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}
