// html-validate on all HTML that is written: the forms in html/, the examples, the snippets of the docs, and what the server
// functions return. stories.test.ts validates the HTML that the elements make in a browser.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { articleBodyHTML, commentFormHTML, headerHTML, registerLocale } from 'news-elements/server';
import { fa } from 'news-elements/locales/fa';
import { he } from 'news-elements/locales/he';
import { ur } from 'news-elements/locales/ur';
import { docsPages, snippetsOf } from '../../tools/docs-snippets.mjs';
import { htmlErrors } from '../../tools/html-rules.mjs';

for (const locale of [fa, he, ur]) registerLocale(locale);

const read = (path) => readFileSync(path, 'utf8');

/** The paths of the HTML files in a folder, at any depth, without those of installed packages. */
const htmlFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`);

const inPage = (html) =>
  `<!doctype html><html lang="ar"><head><title>خبر</title></head><body><h1>خبر</h1>${html}</body></html>`;

describe('HTML files', () => {
  for (const path of [...htmlFiles('html'), ...htmlFiles('examples')]) {
    it(`${path} has no errors`, async () => {
      assert.deepEqual(await htmlErrors(read(path)), []);
    });
  }
});

describe('HTML snippets in the docs', () => {
  for (const page of [...docsPages(), 'README.md', 'README.ar.md']) {
    const snippets = snippetsOf(read(page)).filter(({ language }) => language === 'html');
    if (snippets.length === 0) continue;
    it(`the ${snippets.length} in ${page} have no errors`, async () => {
      const errors = await Promise.all(snippets.map(({ text }) => htmlErrors(text)));
      assert.deepEqual(errors.flat(), []);
    });
  }
});

describe('commentFormHTML', () => {
  const variants = {
    'by default': {},
    'without the website field': { withoutWebsite: true },
    'as a reply': { parentId: 7 },
    'when comments are closed': { closed: true },
    'when a login is needed': { loginUrl: '/wp-login.php?a=1&b=2' },
    'with special characters in its values': { action: '/?a=1&b="2"', strings: { title: '<b>"التعليقات" & أكثر</b>' } },
  };
  for (const lang of ['ar', 'en', 'fa', 'he', 'ur', 'de']) {
    for (const [condition, options] of Object.entries(variants)) {
      it(`has no errors in "${lang}" ${condition}`, async () => {
        assert.deepEqual(await htmlErrors(inPage(commentFormHTML({ lang, postId: 1, ...options }))), []);
      });
    }
  }

  it('has no duplicate ids in two forms of a page', async () => {
    const form = (options) => commentFormHTML({ lang: 'ar', postId: 1, ...options });
    assert.deepEqual(
      await htmlErrors(inPage(form({}) + form({ idSuffix: '-2', strings: { title: 'سؤال إلى الكاتب' } }))),
      [],
    );
    assert.match((await htmlErrors(form({}) + form({}))).join(), /no-dup-id/);
  });
});

describe('processed HTML', () => {
  for (const path of htmlFiles('examples').filter((path) => read(path).includes('<news-article-body'))) {
    it(`of ${path} has no errors after it was isolated and turned`, async () => {
      const html = read(path);
      for (const dir of ['rtl', 'ltr']) {
        assert.deepEqual(await htmlErrors(articleBodyHTML(html, { dir, blockDirection: 'auto' })), []);
        assert.deepEqual(await htmlErrors(headerHTML(html, { dir })), []);
      }
    });
  }

  const samples = {
    'links and inline elements':
      '<p>لغة <a href="#c">C++</a> و<em>React، <a href="#v">Vue</a></em> بسعر <b>$100</b>.</p>',
    'a list and a table':
      '<ul><li>C++ هي</li><li>C# هي</li></ul><table><tbody><tr><th>+966 50</th><td>C++، C#</td></tr></tbody></table>',
    'a figure': '<figure><img src="a.png" alt="صورة"><figcaption>رسم: C++، بسعر $100.</figcaption></figure>',
    'a paragraph in the other direction':
      '<p>This paragraph is in English, and it has more than one sentence. It is turned.</p><p>هذه جملة بالعربية.</p>',
  };
  for (const [name, html] of Object.entries(samples)) {
    it(`with ${name} has no errors`, async () => {
      const processed = articleBodyHTML(html, { blockDirection: 'auto' });
      assert.notEqual(processed, html);
      assert.deepEqual(await htmlErrors(processed), []);
    });
  }
});

describe('htmlErrors', () => {
  const faults = {
    'element-permitted-content': '<p><news-header><h1>خبر</h1></news-header></p>',
    'close-order': '<p><b>نص</p></b>',
    'no-dup-id': '<p id="a">نص</p><p id="a">نص</p>',
    'input-missing-label': inPage('<input type="text" name="a">'),
    'no-missing-references': inPage('<label for="nowhere">الاسم</label>'),
    'aria-label-misuse': '<meta charset="utf-8" aria-label="نص">',
    'no-raw-characters': '<p>a & b < c</p>',
  };
  for (const [rule, html] of Object.entries(faults)) {
    it(`finds ${rule}`, async () => {
      assert.match((await htmlErrors(html)).join('\n'), new RegExp(`\\(${rule}\\)`));
    });
  }
});
