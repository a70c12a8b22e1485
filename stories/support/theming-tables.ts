import { html, nothing, type TemplateResult } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Documented {
  name: string;
  description: string;
}

interface Themed {
  tagName: string;
  cssParts?: Documented[];
  cssStates?: Documented[];
  cssProperties?: Documented[];
}

export interface Row extends Documented {
  id: string;
  kind: 'part' | 'state' | 'token';
}

export interface Token extends Row {
  kind: 'token';
  /** The elements that read it. */
  tags: string[];
  isColour: boolean;
  /** Whether an element sets it, for the page to read. */
  isRead: boolean;
}

const { modules } = manifest as unknown as { modules: { declarations: Themed[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations);

export const PARTS: readonly Row[] = elements.flatMap(({ tagName, cssParts = [] }) =>
  cssParts.map(({ name, description }) => ({
    kind: 'part',
    id: `${tagName}-part-${name}`,
    name: `${tagName}::part(${name})`,
    description,
  })),
);

export const STATES: readonly Row[] = elements.flatMap(({ tagName, cssStates = [] }) =>
  cssStates.map(({ name, description }) => ({
    kind: 'state',
    id: `${tagName}-state-${name}`,
    name: `${tagName}:state(${name})`,
    description,
  })),
);

export const TOKENS: readonly Token[] = [...groupedByName()].map(([name, users]) => {
  const { description = '' } = users[0]?.property ?? {};
  return {
    kind: 'token',
    id: `token${name}`,
    name,
    description,
    tags: users.map(({ tagName }) => tagName),
    isColour: /^(?:colour|ground) /.test(description) || description === 'ground',
    isRead: description.startsWith('set by the element'),
  };
});

function groupedByName(): Map<string, { tagName: string; property: Documented }[]> {
  const groups = new Map<string, { tagName: string; property: Documented }[]>();
  for (const { tagName, cssProperties = [] } of elements) {
    for (const property of cssProperties) {
      groups.set(property.name, [...(groups.get(property.name) ?? []), { tagName, property }]);
    }
  }
  return groups;
}

/** What outlines the part that is chosen, in sight even where it is so with the focus alone, and marks the states that are on. */
export const marks: string = [
  ...PARTS.map(
    ({ id, name }) => `.theming:has(#${id}:checked) ${name} {
      clip-path: none; min-inline-size: max-content; min-block-size: max-content;
      outline: 3px dashed light-dark(#b4009e, #ff8af0); outline-offset: 2px;
    }`,
  ),
  ...STATES.map(({ id, name }) => `.theming:has(${name}) #${id}::after { content: 'on'; }`),
].join('\n');

/** A list of what can be themed, with what shows each. */
export function table(title: string, rows: readonly (Row | Token)[], help: string): TemplateResult {
  return html`
    <h2>${title}</h2>
    <p>${help}</p>
    <dl>
      ${rows.map(
        (row) => html`
          <dt>${nameOf(row)}</dt>
          <dd>${inCode(row.description)}${'tags' in row ? html`<small>${row.tags.join(', ')}</small>` : nothing}</dd>
        `,
      )}
    </dl>
  `;
}

/** Documentation is Markdown; of that it has names between backticks alone. */
function inCode(text: string): unknown[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}

function nameOf({ kind, id, name }: Row): TemplateResult {
  if (kind === 'part') return html`<label><input type="radio" name="part" id=${id} /> <code>${name}</code></label>`;
  return html`<code id=${id}>${name}</code>`;
}
