// Scripts of themes and plugins that handle the submission of a comment form.

const module = (path) => `<script type="module" src="/node_modules/${path}"></script>`;
const classic = (path) => `<script src="/node_modules/${path}"></script>`;
const inline = (code) => `<script>${code}</script>`;
const onReady = (code) => inline(`document.addEventListener('DOMContentLoaded', () => {${code}});`);

const JQUERY = classic('jquery/dist/jquery.min.js');
/** How an AJAX comments plugin sends the form. */
const AJAX = `event.preventDefault();
  jQuery.post(this.action, jQuery(this).serialize()).done(() => { this.reset(); document.title = 'sent by ajax'; });`;
/** A captcha that holds the form until it has a token. */
const captcha = (submit) => `
  const form = document.querySelector('#commentform');
  form.addEventListener('submit', (event) => {
    if (form.elements.token) return;
    event.preventDefault();
    setTimeout(() => {
      form.insertAdjacentHTML('beforeend', '<input type="hidden" name="token" value="t1">');
      ${submit};
    }, 50);
  });`;
const disable = `document.querySelector('#submit').disabled = true`;

/**
 * By what each does: HTML in the page, and who sends the comment. `ours`: our element; `theirs`: the script; `browser`.
 *
 * @type {Record<string, { html: string, bodyAttributes?: string, sender: 'ours' | 'theirs' | 'browser' }>}
 */
export const SCRIPTS = {
  'Turbo Drive': { html: module('@hotwired/turbo/dist/turbo.es2017-esm.js'), sender: 'ours' },
  'htmx with hx-boost': {
    html: classic('htmx.org/dist/htmx.min.js'),
    bodyAttributes: 'hx-boost="true"',
    sender: 'theirs',
  },
  'a jQuery AJAX handler of the form': {
    html: JQUERY + inline(`jQuery(() => jQuery('#commentform').on('submit', function (event) { ${AJAX} }));`),
    sender: 'theirs',
  },
  'a delegated jQuery AJAX handler': {
    html: JQUERY + inline(`jQuery(document).on('submit', '#commentform', function (event) { ${AJAX} });`),
    sender: 'theirs',
  },
  'a guard that disables the button': {
    html: onReady(`document.querySelector('#commentform').addEventListener('submit', () => { ${disable}; });`),
    sender: 'ours',
  },
  'a guard that disables the button in the next task': {
    html: onReady(
      `document.querySelector('#commentform').addEventListener('submit', () => setTimeout(() => { ${disable}; }));`,
    ),
    sender: 'ours',
  },
  'a guard that disables every field in the next task': {
    html: onReady(`document.querySelector('#commentform').addEventListener('submit', (event) => setTimeout(() => {
      for (const field of event.target.elements) field.disabled = true;
    }));`),
    sender: 'ours',
  },
  'a jQuery guard on the document': {
    html:
      JQUERY +
      inline(`jQuery(document).on('submit', 'form', function () { jQuery('#submit').prop('disabled', true); });`),
    sender: 'ours',
  },
  'a guard on the window': {
    html: inline(`addEventListener('submit', () => { ${disable}; }, true);`),
    sender: 'ours',
  },
  'a captcha that submits later with submit()': {
    html: onReady(captcha('HTMLFormElement.prototype.submit.call(form)')),
    sender: 'browser',
  },
  'a captcha that submits later with requestSubmit()': {
    html: onReady(captcha('form.requestSubmit()')),
    sender: 'ours',
  },
  'a captcha that submits later with a click': {
    html: onReady(captcha(`document.querySelector('#submit').click()`)),
    sender: 'ours',
  },
  'a listener of the form that stops propagation': {
    html: onReady(
      `document.querySelector('#commentform').addEventListener('submit', (event) => event.stopPropagation());`,
    ),
    sender: 'browser',
  },
  'a capturing listener of the form that stops propagation at once': {
    html: onReady(
      `document.querySelector('#commentform').addEventListener('submit', (event) => event.stopImmediatePropagation(), true);`,
    ),
    sender: 'browser',
  },
  'a capturing listener of the document that stops propagation': {
    html: inline(`document.addEventListener('submit', (event) => event.stopPropagation(), true);`),
    sender: 'browser',
  },
  'a capturing listener of the window that stops propagation': {
    html: inline(`addEventListener('submit', (event) => event.stopPropagation(), true);`),
    sender: 'browser',
  },
  'a capturing listener of the window that stops propagation at once': {
    html: inline(`addEventListener('submit', (event) => event.stopImmediatePropagation(), true);`),
    sender: 'browser',
  },
};
