import { h, type VElement, type VNode } from '../../internal/vdom.js';
import type { CommentFormStrings } from '../../locales/locale.js';

/** The values that a comment form is rendered from. */
export interface CommentFormTemplate {
  strings: CommentFormStrings;
  /** The address that it posts to. */
  action: string;
  /** The id of the post. */
  postId: string;
  /** The id of the comment that is replied to; "0" for none. */
  parentId: string;
  /** Omits the website field. */
  withoutWebsite: boolean;
  /** Renders a notice that comments are closed instead of the form. */
  closed: boolean;
  /** Renders a notice that a login is needed, with a link to this address, instead of the form. */
  loginUrl: string | undefined;
  /** A suffix for every id. It is empty for the first form on a page. */
  idSuffix: string;
}

/**
 * The comment form as WordPress's `comment_form()` prints it: the same fields in the same order, with the same names, ids,
 * limits and `autocomplete`, so that styles, scripts and plugins for WordPress work with it.
 */
export function commentFormTemplate(template: CommentFormTemplate): VElement {
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
  return h(
    'div',
    { id: `respond${suffix}`, class: 'comment-respond' },
    h('h2', { id: `reply-title${suffix}`, class: 'comment-reply-title' }, strings.title),
    h(
      'form',
      {
        action: template.action,
        method: 'post',
        id: `commentform${suffix}`,
        class: 'comment-form',
        // Only a form with a name is a landmark.
        'aria-labelledby': `reply-title${suffix}`,
      },
      h('p', { class: 'comment-notes' }, ...notes(strings, notesId)),
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
      h(
        'p',
        { class: 'form-submit' },
        h('input', {
          name: 'submit',
          type: 'submit',
          id: `submit${suffix}`,
          class: 'submit',
          value: strings.submit,
        }),
        hiddenField('comment_post_ID', template.postId, suffix),
        hiddenField('comment_parent', template.parentId, suffix),
      ),
    ),
  );
}

/** A notice instead of the form, as WordPress and its themes print it. */
function notice(suffix: string, attributes: VElement['attributes'], ...content: VNode[]): VElement {
  return h('div', { id: `respond${suffix}`, class: 'comment-respond' }, h('p', attributes, ...content));
}

function mustLogIn({ mustLogIn: sentence, mustLogInLink }: CommentFormStrings, href: string): VNode[] {
  const [before = '', after = ''] = sentence.split('{link}');
  return [before, h('a', { href }, mustLogInLink), after];
}

type FieldName = 'comment' | 'author' | 'email' | 'url';

function textField(
  { strings, idSuffix }: CommentFormTemplate,
  name: FieldName,
  attributes: VElement['attributes'],
  tag = 'input',
): VElement {
  const id = name + idSuffix;
  // Screen readers say that the field is required, so the mark would be heard as "star".
  const mark = attributes.required ? [' ', requiredMark({ 'aria-hidden': 'true' })] : [];
  return h(
    'p',
    { class: `comment-form-${name}` },
    h('label', { for: id }, strings[name], ...mark),
    ' ',
    h(tag, { id, name, ...attributes }),
  );
}

function notes(strings: CommentFormStrings, notesId: string): VNode[] {
  const [before = '', after = ''] = strings.requiredNotes.split('{mark}');
  return [
    h('span', { id: notesId }, strings.emailNotes),
    ' ',
    h('span', { class: 'required-field-message' }, before, requiredMark(), after),
  ];
}

function requiredMark(attributes?: VElement['attributes']): VElement {
  return h('span', { class: 'required', ...attributes }, '*');
}

function consent(strings: CommentFormStrings, suffix: string): VElement {
  const name = 'wp-comment-cookies-consent';
  const id = name + suffix;
  return h(
    'p',
    { class: 'comment-form-cookies-consent' },
    h('input', { id, name, type: 'checkbox', value: 'yes' }),
    ' ',
    h('label', { for: id }, strings.consent),
  );
}

function hiddenField(name: string, value: string, suffix: string): VElement {
  return h('input', { type: 'hidden', name, value, id: name + suffix });
}
