// Tests the locales: their types reject missing strings, cdn/locales has their files, and servers use them in forms.
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

/** The type errors of a file, with its own text or another one. */
function typeErrorsIn(path, text = readFileSync(path, 'utf8')) {
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

/** Typical mistakes in a locale. Each applies only to files that contain its pattern. */
const MISTAKES = {
  'a label is missing': [/^ +skip: .+\n/m, ''],
  'there is an unknown label': [/^( +)skip: /m, "$1search: 'x',\n$1skip: "],
  'a string of commenting is missing': [/^ +tooLong: .+\n/m, ''],
  'there is an unknown string of commenting': [/^( +)tooLong: /m, "$1tooShort: 'x',\n$1tooLong: "],
  'a string of comments is missing': [/^ +notFound: .+\n/m, ''],
  'a plural category is missing': [/^ +one: .+\n/m, ''],
  'there is a plural category that the language does not have': [/^( +)other: /m, "$1zero: 'x',\n$1other: "],
  'a string is used instead of plural forms': [/errorSummary: \{[^]*?\n +\}/, "errorSummary: 'x'"],
};

describe('the types of locales', () => {
  const parts = ['commenting', 'comments', 'comments-updates'].flatMap((name) => [`${name}.ar`, `${name}.en`]);
  for (const name of ['ar', 'en', 'fa', 'ur', 'he', ...parts]) {
    const path = `src/locales/${name}.ts`;
    const text = readFileSync(path, 'utf8');

    it(`${path} compiles`, () => {
      assert.deepEqual(typeErrorsIn(path), []);
    });

    for (const [mistake, [from, to]] of Object.entries(MISTAKES)) {
      // Arabic can have the category zero.
      if (!from.test(text) || (name.endsWith('ar') && to.includes('zero'))) continue;
      it(`${path} does not compile if ${mistake}`, () => {
        const changed = text.replace(from, to);
        assert.notEqual(changed, text);
        assert.equal(typeErrorsIn(path, changed).length, 1);
      });
    }
  }
});

describe('cdn/locales', () => {
  it('has a complete file without imports for each language that is not built in', async () => {
    const names = readdirSync('cdn/locales').filter((name) => name.endsWith('.js'));
    assert.deepEqual(names, LOCALES.map(({ lang }) => `${lang}.js`).sort());
    for (const locale of LOCALES) {
      const text = readFileSync(`cdn/locales/${locale.lang}.js`, 'utf8');
      assert.doesNotMatch(text, /\bimport\b/);
      const module = await import(`news-elements/cdn/locales/${locale.lang}.js`);
      assert.deepEqual({ ...module }, { [locale.lang]: locale });
    }
  });

  it('is imported only by cdn/news-elements.js, not by modules for bundlers', () => {
    const importsLocale = /import\(\s*['"`][^'"`]*locales\//;
    assert.match(readFileSync('cdn/news-elements.js', 'utf8'), importsLocale);
    const modules = readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js'));
    assert.ok(modules.length > 50);
    assert.deepEqual(
      modules.filter((name) => importsLocale.test(readFileSync(`dist/${name}`, 'utf8'))),
      [],
    );
  });

  it('is not included in cdn/news-elements.js', () => {
    const script = readFileSync('cdn/news-elements.js', 'utf8');
    for (const { backToTop } of LOCALES) assert.ok(!script.includes(backToTop.top));
  });
});

describe('commentFormHTML', () => {
  for (const locale of LOCALES) {
    const { lang } = locale;

    it(`falls back to Arabic for "${lang}" until the locale is registered`, () => {
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
