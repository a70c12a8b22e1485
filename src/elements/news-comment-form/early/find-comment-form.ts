import { unclobbered } from '../../../dom/unclobbered.js';

/** Text fields that no reader sees, such as those in which captchas keep their token, do not make a form a comment form. */
export const VISIBLE_TEXT_FIELD =
  'textarea:not([hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"])';

/** Marks the original position of a form that was moved below a comment. Its `data-for` is the id of the form. */
export const PLACEHOLDER_CLASS = 'news-form-place';

/** Forms that search the site, whatever their fields are called. */
const SEARCH_FORM = '[role=search], search form, [role=search] form';

/**
 * Finds the comment form inside an element, which may also contain the form of a newsletter, a login or a search. It is
 * the form of the field `comment_post_ID`, which WordPress requires, else `#commentform`, else the form of the field
 * `comment`, else a form with a visible `<textarea>` and without a search field. Fields can belong to a form by their `form`
 * attribute. A form that is marked as a search, with `role="search"` or `<search>`, is none of these.
 *
 * @param ignored a form that is not considered
 */
export function findCommentForm(root: ParentNode, ignored?: HTMLFormElement): HTMLFormElement | undefined {
  const find = (selector: string): HTMLFormElement[] =>
    [...root.querySelectorAll<HTMLInputElement | HTMLFormElement>(selector)]
      .map((element) => (element instanceof HTMLFormElement ? element : element.form))
      .filter(
        (form): form is HTMLFormElement => form !== null && form !== ignored && !unclobbered(form).matches(SEARCH_FORM),
      );
  const withId = find('[name=comment_post_ID]');
  const withText = find(VISIBLE_TEXT_FIELD);
  return (
    // The form of a social login may contain the id of the post too, but it has no text field.
    withText.find((form) => withId.includes(form)) ??
    [find('form#commentform'), withId, find('textarea[name=comment]'), withText.filter(hasNoSearchField)].flat()[0]
  );
}

function hasNoSearchField(form: HTMLFormElement): boolean {
  return ![...unclobbered(form).elements].some((field) => field.matches('[type=search i]'));
}

/** The form that was moved from an element below a comment, in a page of which this one is a copy. */
export function findMovedForm(root: ParentNode): HTMLFormElement | undefined {
  const { dataset } = root.querySelector<HTMLElement>(`.${PLACEHOLDER_CLASS}`) ?? {};
  const form = document.getElementById(dataset?.for ?? '');
  return form instanceof HTMLFormElement ? form : undefined;
}

/** Whether a form is a comment form beyond doubt. Any other form gives way to one that is added later. */
export function isCommentForm(form: HTMLFormElement): boolean {
  const { elements, id } = unclobbered(form);
  return elements.namedItem('comment_post_ID') !== null || id === 'commentform';
}
