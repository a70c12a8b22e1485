/** A comment form as a theme prints it, with rules such as themes have. All were written for these tests. */
export interface ThemeForm {
  name: string;
  /** The rules of the theme. `.column` is the column that the form is in. */
  css: string;
  /** The HTML inside the form, without the hidden fields. */
  rows: string;
  /** The fields that share a row with others. All other text fields must be as wide as the form. */
  sharesRow?: string[];
}

const field = (name: string, tag = 'input') =>
  `<${tag} id="${name}" name="${name}"></${tag}>`.replace('></input>', '>');
const label = (name: string) => `<label for="${name}">حقل ${name}</label>`;
const paragraph = (name: string, tag?: string) =>
  `<p class="comment-form-${name}">${label(name)} ${field(name, tag)}</p>`;
const wordpress = `<p class="comment-notes">لن يُنشر البريد.</p>${paragraph('comment', 'textarea')}${paragraph('author')}${paragraph('email')}${paragraph('url')}
  <p class="comment-form-cookies-consent"><input type="checkbox" id="consent"> <label for="consent">احفظ اسمي في هذا المتصفح.</label></p>`;
const submit = '<p class="form-submit"><input type="submit" name="submit" value="إرسال"></p>';
const AUTHOR_AND_EMAIL = ['author', 'email'];

export const THEME_FORMS: readonly ThemeForm[] = [
  { name: "WordPress's rows", css: '', rows: wordpress + submit, sharesRow: AUTHOR_AND_EMAIL },
  {
    name: 'a root font size of 10px, a narrow centered form and a note with a negative margin',
    css: `html { font-size: 62.5%; } body { font-size: 1.8rem; }
      .comment-form { max-inline-size: 58rem; margin-inline: auto; }
      .comment-notes { margin: -4rem 0 3rem; } .form-submit { margin-block-end: -3rem; }`,
    rows: wordpress + submit,
    sharesRow: AUTHOR_AND_EMAIL,
  },
  {
    name: 'a constrained layout',
    css: `.column > :where(:not(.alignfull)) { max-width: 420px; margin-left: auto !important; margin-right: auto !important; }`,
    rows: wordpress + submit,
    sharesRow: AUTHOR_AND_EMAIL,
  },
  {
    name: 'rows with negative margins and three floated columns',
    css: `.column { box-sizing: border-box; padding-inline: 20px; } .row { margin-inline: -20px; } .row::after { content: ''; display: block; clear: both; }
      .col { padding-inline: 20px; box-sizing: border-box; } .third { float: inline-start; inline-size: 33.33%; }`,
    rows: `<div class="row"><div class="col">${field('comment', 'textarea')}</div></div>
      <div class="row">${['author', 'email', 'url'].map((name) => `<p class="col third">${field(name)}</p>`).join('')}</div>${submit}`,
    sharesRow: [...AUTHOR_AND_EMAIL, 'url'],
  },
  {
    name: 'a grid of two columns',
    css: `.comment-form { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20px; }
      .comment-notes, .comment-form-comment, .comment-form-url, .form-submit { grid-column: 1 / -1; }`,
    rows: wordpress + submit,
    sharesRow: AUTHOR_AND_EMAIL,
  },
  {
    name: 'div rows and a button with an icon',
    css: '',
    rows: `${['comment', 'author', 'email'].map((name) => `<div class="field">${label(name)}${field(name, name === 'comment' ? 'textarea' : 'input')}</div>`).join('')}
      <div><button type="submit"><svg viewBox="0 0 24 24"><path d="M2 12h20"/></svg> إرسال <b>التعليق</b></button></div>`,
  },
  {
    name: 'labels around fields, and a button without a type',
    css: '',
    rows: `<label>التعليق <textarea name="comment"></textarea></label><label>الاسم <input name="author"></label>
      <p><label>البريد <input name="email" type="email"></label></p>
      <p><label><input type="checkbox" name="consent"> أوافق</label></p><button>إرسال</button>`,
  },
  {
    name: 'a fieldset, and a picture as the button',
    css: '',
    rows: `<fieldset><legend>التعليق</legend>${paragraph('comment', 'textarea')}${paragraph('author')}</fieldset>
      <input type="image" alt="إرسال" width="30" height="20" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`,
  },
  {
    name: 'floating labels',
    css: `.floating { position: relative; } .floating > label { position: absolute; inset: 0 0 auto; padding: 1rem .75rem; pointer-events: none; }
      .floating > .control { padding: 1.6rem .75rem .6rem; }`,
    rows: `${['comment', 'author', 'email'].map((name) => `<div class="floating">${field(name, name === 'comment' ? 'textarea' : 'input').replace('name=', 'class="control" placeholder=" " name=')}${label(name)}</div>`).join('')}${submit}`,
  },
  {
    name: 'labels and fields without rows',
    css: '',
    rows: `${['comment', 'author', 'email'].map((name) => label(name) + field(name, name === 'comment' ? 'textarea' : 'input')).join('')}
      <input type="checkbox" id="consent"><label for="consent">أوافق</label><input type="submit" value="إرسال">`,
  },
];
