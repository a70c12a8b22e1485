/** A page's own style and the content of its body; stylesheet and script are Storybook's here. */
export function contentOf(html: string): DocumentFragment {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = document.createDocumentFragment();
  content.append(...page.head.querySelectorAll('style'), ...page.body.childNodes);
  return content;
}
