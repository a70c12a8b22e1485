// What the package ships of languages: types that let no word be missing, files for pages without a bundler, forms for
// servers.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { fa } from 'news-elements/locales/fa';
import { he } from 'news-elements/locales/he';
import { ur } from 'news-elements/locales/ur';
import { commentFormHTML, registerLocale } from 'news-elements/server';

const LOCALES = [fa, ur, he];

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, '.');
const files = new Map();

/** What TypeScript says of a file, as it is or with other text. */
function problemsIn(path, text = readFileSync(path, 'utf8')) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (name.endsWith(path)) return ts.createSourceFile(name, text, ...rest);
    if (!files.has(name)) files.set(name, getSourceFile(name, ...rest));
    return files.get(name);
  };
  const program = ts.createProgram([path], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Changes that a slip of the hand makes, each in a file that has the words for it. */
const SLIPS = {
  'a label is missing': [/^ +skip: .+\n/m, ''],
  'a label is there that no element knows': [/^( +)skip: /m, "$1search: 'x',\n$1skip: "],
  'a sentence of the comment form is missing': [/^ +tooLong: .+\n/m, ''],
  'a sentence is there that it does not say': [/^( +)tooLong: /m, "$1tooShort: 'x',\n$1tooLong: "],
  'a form of a count is missing': [/^ +one: .+\n/m, ''],
  'a form of a count is there that the language has not': [/^( +)other: /m, "$1zero: 'x',\n$1other: "],
  'a count has one sentence for all numbers': [/errorSummary: \{[^]*?\n +\}/, "errorSummary: 'x'"],
};

describe('the types of languages', () => {
  for (const name of ['ar', 'en', 'fa', 'ur', 'he', 'commenting.ar', 'commenting.en']) {
    const path = `src/locales/${name}.ts`;
    const text = readFileSync(path, 'utf8');

    it(`${path} compiles as it is`, () => {
      assert.deepEqual(problemsIn(path), []);
    });

    for (const [what, [from, to]] of Object.entries(SLIPS)) {
      // Arabic has a form for zero, where a count can be none.
      if (!from.test(text) || (name.endsWith('ar') && to.includes('zero'))) continue;
      it(`${path} does not compile where ${what}`, () => {
        const slipped = text.replace(from, to);
        assert.notEqual(slipped, text);
        assert.equal(problemsIn(path, slipped).length, 1);
      });
    }
  }
});

describe('cdn/locales', () => {
  it('has a file for each language that is not built in, whole and without imports', async () => {
    const names = readdirSync('cdn/locales').filter((name) => name.endsWith('.js'));
    assert.deepEqual(names, LOCALES.map(({ lang }) => `${lang}.js`).sort());
    for (const locale of LOCALES) {
      const text = readFileSync(`cdn/locales/${locale.lang}.js`, 'utf8');
      assert.doesNotMatch(text, /\bimport\b/);
      const module = await import(`news-elements/cdn/locales/${locale.lang}.js`);
      assert.deepEqual({ ...module }, { [locale.lang]: locale });
    }
  });

  it('is asked for by cdn/news-elements.js alone: who bundles loads no language unasked', () => {
    const asks = /import\(\s*['"`][^'"`]*locales\//;
    assert.match(readFileSync('cdn/news-elements.js', 'utf8'), asks);
    const modules = readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js'));
    assert.ok(modules.length > 50);
    assert.deepEqual(
      modules.filter((name) => asks.test(readFileSync(`dist/${name}`, 'utf8'))),
      [],
    );
  });

  it('leaves the words of other languages out of cdn/news-elements.js', () => {
    const script = readFileSync('cdn/news-elements.js', 'utf8');
    for (const { backToTop } of LOCALES) assert.ok(!script.includes(backToTop.top));
  });
});

describe('a server', () => {
  for (const locale of LOCALES) {
    const { lang } = locale;

    it(`prints the comment form in Arabic for "${lang}" until it has the language, then in it`, () => {
      const options = { lang: `${lang}-x-server`, postId: '1', action: '/wp-comments-post.php' };
      assert.match(commentFormHTML(options), /اترك تعليقاً/);
      assert.match(commentFormHTML({ ...options, strings: locale.commentForm }), new RegExp(locale.commentForm.title));
      registerLocale(locale);
      const form = commentFormHTML(options);
      for (const name of ['title', 'emailNotes', 'comment', 'author', 'email', 'url', 'consent', 'submit'])
        assert.ok(form.includes(locale.commentForm[name]), name);
      assert.doesNotMatch(form, /تعليق/);
      assert.equal(readFileSync(`html/comment-form.${lang}.html`, 'utf8'), `${form.trim()}\n`);
    });
  }
});
