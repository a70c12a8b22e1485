import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { exampleOf, requireExamples, wholeExample } from './reference-examples.mjs';
import { elementsOfManifest, eventClassesOfManifest, valuesOf } from './manifest-elements.mjs';
import { stringsTable } from './reference-strings.mjs';

/** Guides about an element. All pages also link to the general guides. */
const GUIDES = {
  'news-article-body': ['[Arabic typesetting](../arabic-typesetting.md)'],
  'news-comment-form': ['[Comments and back ends](../comments-and-back-ends.md)', '[WordPress](../wordpress.md)'],
  'news-comments': ['[Comments and back ends](../comments-and-back-ends.md)', '[WordPress](../wordpress.md)'],
  'news-header': ['[Servers and no scripts](../servers-and-no-scripts.md)'],
};
const GENERAL_GUIDES = [
  '[Theming](../theming.md)',
  '[Accessibility](../accessibility.md)',
  '[Events](../events.md)',
  '[Languages](../languages.md)',
];

const ABOUT_STRINGS = 'These are all strings, with their defaults in two languages.';
const ABOUT_PLACEHOLDERS = 'Names in braces, such as `{count}`, are placeholders.';
const ABOUT_PLURALS = `A string with plural forms is an object with one text for each plural category of the language (\`Intl.PluralRules\`). The table
shows the form \`other\`.`;

/** Links to guides that continue the description of an attribute or event, by element and name. */
const NOTES = {
  'news-comment-form': {
    backend:
      '[A back end in JavaScript](../comments-and-back-ends.md#a-back-end-in-javascript) explains the arguments of `send`, and what it may return. An error that it throws counts as `unknown`.',
    drafts: '[Security](../security.md) lists what is stored.',
    'news-comment-submit':
      '`comment` has [the fields that a back end receives](../comments-and-back-ends.md#a-back-end-in-javascript).',
    'news-comment-queue':
      'Each comment has `id`, `postId`, `parentId`, `text`, `author`, `createdAt`, `attempts`, `nextAttemptAt` and `maybeDelivered`. Times are in milliseconds since 1970.',
    strings:
      'Strings that begin with `waiting` say why a comment is in the outbox. Strings that begin with `draft` belong to notices about drafts, and those that end in `Missing` or `Invalid` to errors at the fields.',
  },
};

/** Returns the reference page of each element, by its path. */
export async function referencePages() {
  const eventClasses = eventClassesOfManifest();
  const pages = await Promise.all(elementsOfManifest().map((element) => page(element, eventClasses)));
  return Object.fromEntries(pages);
}

async function page(element, eventClasses) {
  requireExamples(element.tag);
  const path = `docs/elements/${element.tag}.md`;
  const [about, keys] = splitKeyTable(element.description);
  const text = [
    `# \`<${element.tag}>\``,
    '<!-- Written by tools/write-reference.mjs from the doc comments of the element. Do not edit this page. -->',
    about,
    `To load only this element with a bundler, import \`news-elements/elements/${element.tag}/define\`.`,
    example(element.tag, 'html', 'example'),
    ...section('Slots', element.slots, slotsTable),
    ...attributes(element),
    ...propertiesWithoutAttribute(element),
    ...methods(element),
    ...events(element, eventClasses),
    ...styling(element),
    ...(keys ? ['## Keyboard', keys] : []),
    '## Related pages',
    `${[...(GUIDES[element.tag] ?? []), ...GENERAL_GUIDES, '[all pages](../README.md)'].join(', ')}.`,
  ].join('\n\n');
  return [path, await format(text, { ...(await resolveConfig(path)), filepath: path })];
}

/** Separates the table of keys from the description. What follows the table stays in the description. */
function splitKeyTable(description) {
  const table = /^\| key[\s\S]+?\|$(?!\n\|)/m.exec(description)?.[0];
  if (!table) return [description, ''];
  return [description.replace(table, ''), table.replace(/^\| key \| action \|/, '| Key | What it does |')];
}

function section(title, items, content) {
  return items.length ? [`## ${title}`, content(items)] : [];
}

function table(heads, rows) {
  const cells = (row) => `| ${row.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [cells(heads), cells(heads.map(() => '---')), ...rows.map(cells)].join('\n');
}

function slotsTable(slots) {
  return table(
    ['Slot', 'Content'],
    slots.map(({ name, description }) => [name ? `\`${name}\`` : 'default', description]),
  );
}

function attributes({ tag, attributes: list, properties }) {
  return section('Attributes', list, () =>
    [
      'Each attribute is also a property. If you set a reflected property, the attribute changes too.',
      table(
        ['Attribute', 'Property', 'Values', 'Default'],
        list.map((attribute) => {
          const { reflects } = properties.find(({ name }) => name === attribute.fieldName);
          return [
            `[\`${attribute.name}\`](#${attribute.name})`,
            `\`${attribute.fieldName}\`${reflects ? ', reflected' : ''}`,
            values(attribute),
            defaultOf(attribute),
          ];
        }),
      ),
      ...list.flatMap(({ name, fieldName, description }) => [
        `### \`${name}\``,
        description,
        NOTES[tag]?.[name] ?? '',
        example(tag, 'html', name),
        example(tag, 'js', fieldName),
      ]),
    ].join('\n\n'),
  );
}

function values(attribute) {
  const { text } = attribute.type;
  if (text === 'boolean') return 'boolean';
  const known = valuesOf(attribute);
  if (known.length) return known.map((value) => `\`${value}\``).join(', ');
  if (/number/.test(text)) return 'a number';
  if (text === 'Backend') return '`wordpress`, `wordpress-rest`, `json`; as a property, also an object';
  return /boolean/.test(text) ? 'empty, or a string' : 'a string';
}

function defaultOf({ default: value }) {
  if (value === 'undefined') return 'not set';
  if (value === "''") return 'empty';
  return `\`${value.replace(/^'(.*)'$/, '$1')}\``;
}

function propertiesWithoutAttribute({ tag, attributes: list, properties }) {
  const others = properties.filter(({ name }) => !list.some(({ fieldName }) => fieldName === name));
  return section('Properties', others, () =>
    others
      .flatMap(({ name, description, type }) => [
        `### \`${name}\``,
        description,
        `Type: \`${type.text}\`.`,
        example(tag, 'js', name),
        ...(name === 'strings' ? strings(tag) : []),
      ])
      .join('\n\n'),
  );
}

function strings(tag) {
  const rows = stringsTable(tag, table);
  const about = [
    ABOUT_STRINGS,
    ...(rows.includes('{') ? [ABOUT_PLACEHOLDERS] : []),
    ...(rows.includes('(plural forms)') ? [ABOUT_PLURALS] : []),
    NOTES[tag]?.strings ?? '',
  ];
  return [about.join(' '), rows];
}

function methods({ tag, methods: list }) {
  return section('Methods', list, () =>
    list
      .flatMap(({ name, parameters = [], return: returned, description }) => [
        `### \`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\``,
        description,
        ...(parameters.length
          ? [parameters.map((item) => `- \`${item.name}\` (\`${item.type.text}\`): ${item.description}`).join('\n')]
          : []),
        `Returns: \`${returned.type.text}\`.`,
        example(tag, 'js', name),
      ])
      .join('\n\n'),
  );
}

function events({ tag, events: list }, eventClasses) {
  return section('Events', list, () =>
    list
      .flatMap(({ name, type, description }) => {
        const { description: about, fields } = eventClasses[type.text];
        return [
          `### \`${name}\``,
          about ?? `${description}.`,
          `Type: \`${type.text}\`. Bubbles: yes. Cancelable: ${isCancelable(tag, type.text) ? 'yes' : 'no'}.`,
          NOTES[tag]?.[name] ?? '',
          ...(fields.length
            ? [
                table(
                  ['Field', 'Meaning'],
                  fields.map((field) => [`\`${signature(field)}\``, field.description]),
                ),
              ]
            : []),
          example(tag, 'js', name),
        ];
      })
      .join('\n\n'),
  );
}

/** Whether the constructor of an event class makes it cancelable. */
function isCancelable(tag, className) {
  const source = readFileSync(`src/elements/${tag}/events.ts`, 'utf8');
  const [, options] = new RegExp(`super\\(${className}\\.eventName, \\{([^}]*)\\}`).exec(source);
  return options.includes('cancelable: true');
}

function signature({ kind, name, parameters = [] }) {
  return kind === 'method' ? `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` : name;
}

function styling({ tag, parts, states, cssProperties }) {
  const described = (head, items, nameOf) => [
    `### ${head}`,
    table(
      ['Name', 'Meaning'],
      items.map((item) => [`\`${nameOf(item.name)}\``, item.description]),
    ),
  ];
  return [
    '## Styling',
    'Each name has an example in the CSS below.',
    ...(parts.length ? described('Parts', parts, (name) => `::part(${name})`) : []),
    ...(states.length ? described('States', states, (name) => `:state(${name})`) : []),
    ...(cssProperties.length ? ['### Custom properties', customPropertiesTable(cssProperties)] : []),
    '### Example styles',
    block(wholeExample(tag, 'css')),
  ];
}

/** What a description says about the default, for editors. The table has a column for it. */
const FROM_PAGE = '; that of the page by default';
const DEFAULT_IN_DESCRIPTION =
  /; (?:`--news-font-ui` by default|\S+ by default in right-to-left text, otherwise [\d.]+(?:em)?)/;

function customPropertiesTable(cssProperties) {
  const rows = cssProperties.map(({ name, default: value, description }) => {
    const isFromPage = description.includes(FROM_PAGE);
    return [
      `\`${name}\``,
      isFromPage ? 'that of the page' : value ? code(value) : '–',
      description.replace(FROM_PAGE, '').replace(DEFAULT_IN_DESCRIPTION, ''),
    ];
  });
  return table(['Name', 'Default', 'Meaning'], rows);
}

/** Formats the default of a custom property. Text such as "29em in right-to-left text" is not code. */
function code(value) {
  const [, first, second] = /^(\S+) in right-to-left text, otherwise (\S+)$/.exec(value) ?? [];
  return first ? `\`${first}\` in right-to-left text, otherwise \`${second}\`` : `\`${value}\``;
}

function example(tag, language, name) {
  const found = exampleOf(tag, language, name);
  return found ? block(found) : '';
}

function block({ source, language, text }) {
  return `<!-- from ${source} -->\n\n\`\`\`${language}\n${text}\n\`\`\``;
}
