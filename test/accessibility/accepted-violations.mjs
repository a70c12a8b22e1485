/**
 * What IBM's rules find in stories and is not a fault of the elements. Each entry must be needed: a test fails when nothing
 * matches it any more.
 *
 * @type {{ rules: string[], tag?: string, story?: string, element?: string, reason: string }[]} `tag`, `story`: only in
 *   stories with this tag, or whose name starts so. `!page`: only in stories without the tag `page`. `element`: only if the
 *   element is this
 */
export const ACCEPTED = [
  {
    rules: ['aria_content_in_landmark', 'skip_main_exists'],
    tag: '!page',
    reason: 'A story shows one part of a page. The landmarks are those of the page, and page stories have them.',
  },
  {
    rules: ['aria_content_in_landmark'],
    story: 'The complete page',
    element: '<a href="#top">',
    reason:
      'The button to the top is above all landmarks, at the edge of the window. A page can put it into its footer.',
  },
  {
    rules: ['aria_article_label_unique'],
    story: 'The thread',
    reason:
      'WordPress prints each comment as an article without a label. WCAG requires none, and the element changes no node.',
  },
  {
    rules: ['html_lang_exists'],
    tag: '!page',
    reason: 'Embedded players in stories are frames with a few words of HTML.',
  },
  {
    rules: ['aria_form_label_unique', 'aria_landmark_name_unique', 'aria_navigation_label_unique'],
    tag: 'foreign-markup',
    reason: 'These stories show the headers and forms of many sites below each other.',
  },
  {
    rules: ['aria_attribute_valid', 'input_label_before', 'input_checkboxes_grouped'],
    tag: 'foreign-markup',
    reason: 'These stories quote what WordPress, themes and plugins print.',
  },
  {
    rules: ['aria_complementary_labelled'],
    story: 'Elements/news-article-body',
    reason: 'An aside of an editor has no label. WCAG requires none, and the text of the page is not changed.',
  },
  {
    rules: ['input_checkboxes_grouped'],
    story: 'Docs/Theming',
    reason: 'The controls of the playground are not part of the library.',
  },
  {
    rules: ['table_headers_exists'],
    story: 'Arabic text/Rules / Direction Of Blocks',
    reason: 'The sample shows the direction of cells in a table without headers, as authors write them.',
  },
];
