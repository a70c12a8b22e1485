// Markup of comment forms as themes, page builders and plugins write it, as data for a story and for tests.
import { ICON } from './drawings.js';

/** The markup of one comment form. */
export interface CommentFormVariant {
  name: string;
  /** The content of `<news-comment-form>`. Ids end in `{id}`, so that a page can contain several forms. */
  content: string;
  /** Whether the page shows no form, only a notice. */
  isNotice?: boolean;
}

const TITLE = '<h3 class="comment-reply-title">أضف تعليقاً</h3>';
const HIDDEN =
  '<input type="hidden" name="comment_post_ID" value="7"><input type="hidden" name="comment_parent" value="0">';
const NAMES = { comment: 'التعليق', author: 'الاسم', email: 'البريد الإلكتروني', url: 'الموقع' } as const;
const TYPES = { comment: '', author: ' type="text"', email: ' type="email"', url: ' type="url"' } as const;

type Name = keyof typeof NAMES;

const control = (name: Name, attributes = ''): string =>
  name === 'comment'
    ? `<textarea id="comment{id}" name="comment" rows="8" cols="45"${attributes}></textarea>`
    : `<input id="${name}{id}" name="${name}" size="30"${TYPES[name]}${attributes}>`;
const labelFor = (name: Name, attributes = ''): string =>
  `<label for="${name}{id}"${attributes}>${NAMES[name]}</label>`;
const row = (name: Name, tag = 'p', attributes = `class="comment-form-${name}"`): string =>
  `<${tag} ${attributes}>${labelFor(name)} ${control(name)}</${tag}>`;
const consent = (tag = 'p'): string =>
  `<${tag} class="comment-form-cookies-consent"><input id="consent{id}" name="wp-comment-cookies-consent" type="checkbox" value="yes"> <label for="consent{id}">احفظ اسمي وبريدي في هذا المتصفح للمرات المقبلة.</label></${tag}>`;
const submit = `<p class="form-submit"><input name="submit" type="submit" class="submit" value="إرسال التعليق"> ${HIDDEN}</p>`;
const NOTES =
  '<p class="comment-notes"><span>لن يُنشر عنوان بريدك.</span> <span class="required-field-message">الحقول الإلزامية عليها <span class="required">*</span></span></p>';

const form = (rows: string, attributes = 'class="comment-form"'): string =>
  `<form action="/comments" method="post" id="commentform{id}" ${attributes}>${rows}</form>`;
const respond = (content: string): string => `<div id="respond{id}" class="comment-respond">${TITLE}${content}</div>`;
const ALL = row('comment') + row('author') + row('email') + row('url');
/** A complete form with other rows before its end. */
const extended = (rows: string): string => respond(form(NOTES + ALL + rows + consent() + submit));

export const COMMENT_FORM_VARIANTS: readonly CommentFormVariant[] = [
  { name: 'the form that the element makes', content: '' },
  { name: 'comment_form() of WordPress', content: extended('') },
  {
    name: 'the fields before the comment',
    content: respond(form(NOTES + row('author') + row('email') + row('url') + row('comment') + submit)),
  },
  {
    name: 'the comments form block of WordPress',
    content: `<div class="wp-block-post-comments-form">${extended('')}</div>`,
  },
  {
    name: 'a member who has logged in',
    content: respond(
      form(
        `<p class="logged-in-as">أنت داخل باسم كريم. <a href="#edit">عدّل ملفك</a>. <a href="#out">اخرج؟</a></p>${row('comment')}${submit}`,
      ),
    ),
  },
  { name: 'a notice that comments are closed', isNotice: true, content: '<p class="no-comments">أُغلقت التعليقات.</p>' },
  {
    name: 'a notice that a login is needed',
    isNotice: true,
    content: respond('<p class="must-log-in">عليك أن <a href="#login">تسجّل دخولك</a> لتعلّق.</p>'),
  },
  {
    name: 'a reply, with a link that cancels it',
    content: `<div id="respond{id}" class="comment-respond"><h3 class="comment-reply-title">رد على كريم <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond">إلغاء الرد</a></small></h3>${form(ALL + submit)}</div>`,
  },
  { name: 'a form without a wrapper or a title', content: form(ALL + submit) },
  {
    name: 'rows of Bootstrap',
    content: respond(
      form(`<div class="row g-3"><div class="col-12"><div class="form-group mb-3">${labelFor('comment', ' class="form-label"')}${control('comment', ' class="form-control"')}</div></div>
      <div class="col-md-6"><div class="form-group">${labelFor('author')}${control('author', ' class="form-control"')}</div></div><div class="col-md-6"><div class="form-group">${labelFor('email')}${control('email', ' class="form-control"')}</div></div></div><button type="submit" class="btn btn-primary">أرسل</button>${HIDDEN}`),
    ),
  },
  {
    name: 'a widget of Elementor',
    content: `<div class="elementor-element elementor-widget elementor-widget-post-comments"><div class="elementor-widget-container"><section id="comments{id}" class="comments-area">${extended('')}</section></div></div>`,
  },
  {
    name: 'the comments module of Divi',
    content: `<div class="et_pb_module et_pb_comments_0 et_pb_comments_module"><section id="comment-wrap{id}">${respond(form(NOTES + ALL + `<p class="form-submit"><button name="submit" type="submit" class="submit et_pb_button">أرسل</button> ${HIDDEN}</p>`))}</section></div>`,
  },
  {
    name: 'the comment form of Drupal',
    content: `<h2 class="title comment-form__title">أضف تعليقاً</h2>${form(
      `<div class="js-form-item form-item form-type-textfield">${labelFor('author')}${control('author')}</div>
      <div class="field--type-text-long field--name-comment-body"><div class="js-form-item form-item">${labelFor('comment', ' class="js-form-required form-required"')}<div>${control('comment')}</div></div></div><div class="form-actions"><input type="submit" name="op" value="احفظ" class="button button--primary"> <input type="submit" name="op" value="عاين" class="button"></div>${HIDDEN}`,
      'class="comment-comment-form comment-form"',
    )}`,
  },
  {
    name: 'div rows',
    content: respond(
      form((Object.keys(NAMES) as Name[]).map((name) => row(name, 'div')).join('') + consent('div') + submit),
    ),
  },
  {
    name: 'section rows with nested boxes',
    content: respond(
      form(
        (Object.keys(NAMES) as Name[])
          .map(
            (name) =>
              `<section><div class="field"><div class="inner">${labelFor(name)}${control(name)}</div></div></section>`,
          )
          .join('') + submit,
      ),
    ),
  },
  {
    name: 'labels around the fields',
    content: respond(
      form(
        (Object.keys(NAMES) as Name[]).map((name) => `<label>${NAMES[name]} ${control(name)}</label>`).join('') +
          submit,
      ),
    ),
  },
  {
    name: 'labels and fields without rows',
    content: respond(
      form((Object.keys(NAMES) as Name[]).map((name) => labelFor(name) + control(name)).join('') + submit),
    ),
  },
  {
    name: 'labels and fields with line breaks',
    content: respond(
      form((Object.keys(NAMES) as Name[]).map((name) => `${labelFor(name)}<br>${control(name)}<br>`).join('') + submit),
    ),
  },
  {
    name: 'labels after the fields',
    content: respond(
      form((Object.keys(NAMES) as Name[]).map((name) => `<p>${control(name)} ${labelFor(name)}</p>`).join('') + submit),
    ),
  },
  {
    name: 'placeholders and hidden labels',
    content: respond(
      form(
        (Object.keys(NAMES) as Name[])
          .map((name) => `<p>${control(name, ` placeholder="${NAMES[name]}" aria-label="${NAMES[name]}"`)}</p>`)
          .join('') + submit,
      ),
    ),
  },
  {
    name: 'a table',
    content: respond(
      form(
        `<table>${(Object.keys(NAMES) as Name[]).map((name) => `<tr><th>${labelFor(name)}</th><td>${control(name)}</td></tr>`).join('')}</table>${submit}`,
      ),
    ),
  },
  {
    name: 'a definition list',
    content: respond(
      form(
        `<dl>${(Object.keys(NAMES) as Name[]).map((name) => `<dt>${labelFor(name)}</dt><dd>${control(name)}</dd>`).join('')}</dl>${submit}`,
      ),
    ),
  },
  {
    name: 'a list of fields',
    content: respond(
      form(
        `<ul>${(Object.keys(NAMES) as Name[]).map((name) => `<li>${labelFor(name)}${control(name)}</li>`).join('')}</ul>${submit}`,
      ),
    ),
  },
  { name: 'a fieldset', content: respond(form(`<fieldset><legend>تعليقك</legend>${ALL}</fieldset>${submit}`)) },
  {
    name: 'a button with an icon',
    content: respond(
      form(`${ALL}<div class="actions"><button type="submit" class="btn">${ICON} أرسل</button></div>${HIDDEN}`),
    ),
  },
  {
    name: 'subscription boxes of a plugin',
    content: extended(
      '<p class="comment-subscription-form"><input type="checkbox" name="subscribe" id="subscribe{id}" value="1"> <label class="subscribe-label" for="subscribe{id}">أبلغني بالردود عبر البريد.</label></p>',
    ),
  },
  {
    name: 'stars of a rating plugin',
    content: extended(
      `<fieldset class="rating"><legend>تقييمك</legend>${[1, 2, 3].map((star) => `<label><input type="radio" name="rating" value="${String(star)}"> ${String(star)}</label>`).join('')}</fieldset>`,
    ),
  },
  {
    name: 'a choice and a file',
    content: extended(
      '<p><label for="topic{id}">الموضوع</label> <select id="topic{id}" name="topic"><option>سؤال</option><option>تصحيح</option></select></p><p><label for="file{id}">صورة</label> <input type="file" id="file{id}" name="file"></p>',
    ),
  },
  {
    name: 'the box of a captcha',
    content: extended('<div class="h-captcha" style="width: 303px; height: 78px; background: #eee"></div>'),
  },
  {
    name: 'a honeypot',
    content: extended(
      '<p class="hp" aria-hidden="true" style="position: absolute; inset-inline-start: -9999px"><label for="hp{id}">لا تملأ هذا</label> <input id="hp{id}" name="hp" tabindex="-1" autocomplete="off"></p>',
    ),
  },
  {
    name: 'buttons of Quicktags above the comment',
    content: respond(
      form(
        `<p class="comment-form-comment">${labelFor('comment')}</p><div class="quicktags-toolbar"><input type="button" class="ed_button button button-small" aria-label="عريض" value="b"><input type="button" class="ed_button button button-small" value="اقتباس"></div>${control('comment')}${row('author')}${row('email')}${submit}`,
      ),
    ),
  },
  {
    name: 'two text areas, one of them not for the comment',
    content: extended(
      '<p><label for="note{id}">ملاحظة للمحرر</label> <textarea id="note{id}" name="note"></textarea></p>',
    ),
  },
];
