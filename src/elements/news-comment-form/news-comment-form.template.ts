import type { CommentFormStrings } from '../../locales/locale.js';
import { element, type Markup, type MarkupElement } from '../../text/markup.js';

/** What a comment form is made from. */
export interface CommentFormTemplate {
  strings: CommentFormStrings;
  /** Where it posts. */
  action: string;
  /** The post that is commented on. */
  postId: string;
  /** The comment that is replied to; "0" for none. */
  parentId: string;
  /** Leaves the website field out. */
  withoutWebsite: boolean;
  /** Says in the form's place that comments are closed. */
  closed: boolean;
  /** Says in the form's place that one has to log in, with a link there. */
  loginUrl: string | undefined;
  /** Follows every id, for a second form on the page. */
  idSuffix: string;
}

/**
 * The comment form as WordPress's `comment_form()` prints it: the same fields in the same order, with the same names,
 * ids, limits and `autocomplete`, so that a site's styles, scripts and plugins find what they know.
 */
export function commentFormTemplate(template: CommentFormTemplate): MarkupElement {
  const { strings, idSuffix: suffix, closed, loginUrl } = template;
  if (closed) return notice(suffix, { class: 'no-comments' }, strings.closed);
  if (typeof loginUrl === 'string') return notice(suffix, { class: 'must-log-in' }, ...mustLogIn(strings, loginUrl));
  const notesId = `email-notes${suffix}`;
  const author = textField(template, 'author', {
    type: 'text',
    dirname: 'author.dir',
    maxlength: '245',
    autocomplete: 'name',
    required: true,
  });
  const email = textField(template, 'email', {
    type: 'email',
    maxlength: '100',
    autocomplete: 'email',
    'aria-describedby': notesId,
    required: true,
  });
  const url = textField(template, 'url', { type: 'url', maxlength: '200', autocomplete: 'url' });
  return element(
    'div',
    { id: `respond${suffix}`, class: 'comment-respond' },
    element('h2', { id: `reply-title${suffix}`, class: 'comment-reply-title' }, strings.title),
    element(
      'form',
      { action: template.action, method: 'post', id: `commentform${suffix}`, class: 'comment-form' },
      element('p', { class: 'comment-notes' }, ...notes(strings, notesId)),
      textField(
        template,
        'comment',
        { cols: '45', rows: '8', dirname: 'comment.dir', maxlength: '65525', required: true },
        'textarea',
      ),
      author,
      email,
      ...(template.withoutWebsite ? [] : [url]),
      consent(strings, suffix),
      element(
        'p',
        { class: 'form-submit' },
        element('input', {
          name: 'submit',
          type: 'submit',
          id: `submit${suffix}`,
          class: 'submit',
          value: strings.submit,
        }),
        hidden('comment_post_ID', template.postId, suffix),
        hidden('comment_parent', template.parentId, suffix),
      ),
    ),
  );
}

/** What stands in place of the form, as WordPress and its themes print it. */
function notice(suffix: string, attributes: MarkupElement['attributes'], ...words: Markup[]): MarkupElement {
  return element('div', { id: `respond${suffix}`, class: 'comment-respond' }, element('p', attributes, ...words));
}

function mustLogIn({ mustLogIn: sentence, mustLogInLink }: CommentFormStrings, href: string): Markup[] {
  const [before = '', after = ''] = sentence.split('{link}');
  return [before, element('a', { href }, mustLogInLink), after];
}

type FieldName = 'comment' | 'author' | 'email' | 'url';

function textField(
  { strings, idSuffix }: CommentFormTemplate,
  name: FieldName,
  attributes: MarkupElement['attributes'],
  tag = 'input',
): MarkupElement {
  const id = name + idSuffix;
  const mark = attributes.required ? [' ', requiredMark()] : [];
  return element(
    'p',
    { class: `comment-form-${name}` },
    element('label', { for: id }, strings[name], ...mark),
    ' ',
    element(tag, { id, name, ...attributes }),
  );
}

function notes(strings: CommentFormStrings, notesId: string): Markup[] {
  const [before = '', after = ''] = strings.requiredNotes.split('{mark}');
  return [
    element('span', { id: notesId }, strings.emailNotes),
    ' ',
    element('span', { class: 'required-field-message' }, before, requiredMark(), after),
  ];
}

function requiredMark(): MarkupElement {
  return element('span', { class: 'required' }, '*');
}

function consent(strings: CommentFormStrings, suffix: string): MarkupElement {
  const name = 'wp-comment-cookies-consent';
  const id = name + suffix;
  return element(
    'p',
    { class: 'comment-form-cookies-consent' },
    element('input', { id, name, type: 'checkbox', value: 'yes' }),
    ' ',
    element('label', { for: id }, strings.consent),
  );
}

function hidden(name: string, value: string, suffix: string): MarkupElement {
  return element('input', { type: 'hidden', name, value, id: name + suffix });
}
