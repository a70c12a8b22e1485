import type { CommentFormStrings } from '../../locales/locale.js';
import { h, type VNode, type VElement } from '../../internal/vdom.js';

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
      { action: template.action, method: 'post', id: `commentform${suffix}`, class: 'comment-form' },
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
        hidden('comment_post_ID', template.postId, suffix),
        hidden('comment_parent', template.parentId, suffix),
      ),
    ),
  );
}

/** What stands in place of the form, as WordPress and its themes print it. */
function notice(suffix: string, attributes: VElement['attributes'], ...words: VNode[]): VElement {
  return h('div', { id: `respond${suffix}`, class: 'comment-respond' }, h('p', attributes, ...words));
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
  const mark = attributes.required ? [' ', requiredMark()] : [];
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

function requiredMark(): VElement {
  return h('span', { class: 'required' }, '*');
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

function hidden(name: string, value: string, suffix: string): VElement {
  return h('input', { type: 'hidden', name, value, id: name + suffix });
}
