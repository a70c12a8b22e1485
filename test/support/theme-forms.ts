/** A comment form as a theme prints it, with rules such as themes have. All were written for these tests. */
export interface ThemeForm {
  name: string;
  /** The rules of the theme. `.column` is the column that the form is in. */
  css: string;
  /** The HTML inside the form, without the hidden fields. */
  rows: string;
  /** Fields that are as wide as in the theme's own form. All other text fields must be as wide as their row. */
  keepsWidth?: string[];
}

const field = (name: string, tag = 'input') =>
  `<${tag} id="${name}" name="${name}"></${tag}>`.replace('></input>', '>');
const sized = (name: string, type: string) => `<input id="${name}" name="${name}" type="${type}" size="30">`;
const label = (name: string) => `<label for="${name}">حقل ${name}</label>`;
const paragraph = (name: string, tag?: string) =>
  `<p class="comment-form-${name}">${label(name)} ${field(name, tag)}</p>`;
const wordpress = `<p class="comment-notes">لن يُنشر البريد.</p>${paragraph('comment', 'textarea')}${paragraph('author')}${paragraph('email')}${paragraph('url')}
  <p class="comment-form-cookies-consent"><input type="checkbox" id="consent"> <label for="consent">احفظ اسمي في هذا المتصفح.</label></p>`;
const submit = '<p class="form-submit"><input type="submit" name="submit" value="إرسال"></p>';

export const THEME_FORMS: readonly ThemeForm[] = [
  { name: "WordPress's rows", css: '', rows: wordpress + submit },
  {
    name: 'a root font size of 10px, a narrow centered form and a note with a negative margin',
    css: `html { font-size: 62.5%; } body { font-size: 1.8rem; }
      .comment-form { max-inline-size: 58rem; margin-inline: auto; }
      .comment-notes { margin: -4rem 0 3rem; } .form-submit { margin-block-end: -3rem; }`,
    rows: wordpress + submit,
  },
  {
    name: 'a constrained layout',
    css: `.column > :where(:not(.alignfull)) { max-width: 420px; margin-left: auto !important; margin-right: auto !important; }`,
    rows: wordpress + submit,
  },
  {
    name: 'rows with negative margins and three floated columns',
    css: `.column { box-sizing: border-box; padding-inline: 20px; } .row { margin-inline: -20px; } .row::after { content: ''; display: block; clear: both; }
      .col { padding-inline: 20px; box-sizing: border-box; } .third { float: inline-start; inline-size: 33.33%; }`,
    rows: `<div class="row"><div class="col">${field('comment', 'textarea')}</div></div>
      <div class="row">${['author', 'email', 'url'].map((name) => `<p class="col third">${field(name)}</p>`).join('')}</div>${submit}`,
  },
  {
    name: 'a grid of two columns',
    css: `.comment-form { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20px; }
      .comment-notes, .comment-form-comment, .comment-form-url, .form-submit { grid-column: 1 / -1; }`,
    rows: wordpress + submit,
  },
  {
    name: 'fields with a size, and a rule for all fields',
    css: `body { font-size: 17px; } h3 { font: 400 29px monospace; }
      input[type='text'], input[type='email'], input[type='url'], textarea { border: 2px dotted rgb(1, 2, 3); border-radius: 7px;
        background: rgb(247, 248, 249); padding: 10px 15px; font: inherit; } textarea { inline-size: 100%; }
      .comment-form input { display: block; margin-block-end: 10px; }`,
    rows: `<p class="comment-form-comment">${field('comment', 'textarea')}</p>
      ${sized('author', 'text')}${sized('email', 'email')}${sized('url', 'url')}${submit}`,
    keepsWidth: ['author', 'email', 'url'],
  },
  {
    name: 'padding in em, a small root font size, and floated columns of fields with a size',
    css: `html { font-size: 93.75%; } body { font-size: 1rem; line-height: 1.85; } h3 { font-weight: 400; font-size: 1.6rem; }
      .comment-respond { padding: 2em; } .comment-form { padding-block: 0.5em; } .row { margin-inline: -20px; }
      .col { float: inline-start; position: relative; padding-inline: 20px; box-sizing: border-box; inline-size: 33.33%; }
      input[type='text'], input[type='email'], input[type='url'], textarea { inline-size: 100%; border: 1px solid #eaeaea;
        background: #fafafa; padding: 0.75em; }
      .comment-textarea { margin-inline: -20px; padding-inline: 20px; }`,
    rows: `<div class="comment-textarea"><fieldset style="border: 0; margin: 0; padding: 0">${field('comment', 'textarea')}</fieldset></div>
      <div class="row">${[
        ['author', 'text'],
        ['email', 'email'],
        ['url', 'url'],
      ]
        .map(([name = '', type = '']) => `<p class="col">${sized(name, type)}</p>`)
        .join('')}</div>
      <p class="comment-form-cookies-consent"><input type="checkbox" id="consent"> <label for="consent">احفظ اسمي.</label></p>${submit}`,
  },
  {
    name: 'the flex row of a block theme for the consent, small fields, and no space around titles',
    css: `h3 { margin: 0; font: 500 20px/1.1 sans-serif; } form input[type='text'], form textarea { font-size: 14px; }
      .comment-form label { display: block; } .comment-form-cookies-consent { display: flex !important; gap: 0.25em; }
      #consent { margin-top: 0.35em; } .comment-form-author input { inline-size: 50%; box-sizing: border-box; }`,
    rows: wordpress.replace('name="author"', 'name="author" type="text"') + submit,
    keepsWidth: ['author'],
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
