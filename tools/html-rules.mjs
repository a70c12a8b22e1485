// The rules of html-validate for all HTML that this project prints.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const ELEMENTS = [
  'news-masthead',
  'news-header',
  'news-article-body',
  'news-comments',
  'news-comment-form',
  'news-back-to-top',
];

/** Rules that do not apply. */
const ACCEPTED = {
  // WordPress prints <input type="submit">, and so does the comment form.
  'prefer-button': 'off',
  // Safari removes the role of a list without markers, and role="list" restores it.
  'no-redundant-role': 'off',
  // The default types of HTML are what is meant.
  'no-implicit-button-type': 'off',
  'no-implicit-input-type': 'off',
  // The text of an article is printed as it was written.
  'tel-non-breaking': 'off',
  // A search field without a button is submitted with Enter.
  'wcag/h32': 'off',
  // docs/cdn.md shows both ways, with the integrity of the files and without it.
  'require-sri': 'off',
};

const PRESETS = ['html-validate:recommended', 'html-validate:a11y', 'html-validate:prettier'];

const validatorOf = (...presets) =>
  new HtmlValidate(
    new StaticConfigLoader({
      extends: [...PRESETS, ...presets],
      // The elements take flow content, so they are not allowed in a paragraph.
      elements: ['html5', Object.fromEntries(ELEMENTS.map((tag) => [tag, { flow: true }]))],
      rules: ACCEPTED,
    }),
  );

const validators = {
  page: validatorOf('html-validate:document'),
  part: validatorOf(),
  serialized: validatorOf('html-validate:browser'),
};

/**
 * Validates HTML. References to other elements by id, labels and the order of headings are validated in pages only.
 *
 * @param {string} html
 * @param {'page' | 'part' | 'serialized'} [kind] a complete page, a part of one, or a part that a browser serialized, for
 *   example with `innerHTML`. By default, it is a page if it contains `<html`
 * @returns {Promise<string[]>} the errors, each with its line, rule and element
 */
export async function htmlErrors(html, kind = html.includes('<html') ? 'page' : 'part') {
  const { results } = await validators[kind].validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `line ${line}: ${message} (${ruleId}) ${selector ?? ''}`),
  );
}

/** Adds the test command `validate-html`, which returns the errors of HTML that a browser serialized. */
export function htmlRulesPlugin() {
  return {
    name: 'validate-html',
    async executeCommand({ command, payload }) {
      return command === 'validate-html' ? await htmlErrors(payload, 'serialized') : undefined;
    },
  };
}
