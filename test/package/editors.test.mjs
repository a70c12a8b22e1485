// Tests the data for editors and the types for frameworks, with the language services that use them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import cssService from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';

const { getCSSLanguageService, newCSSDataProvider, TextDocument: CSSDocument } = cssService;
const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const TAGS = readdirSync('src/elements');
const names = (items) => items.map(({ name }) => name);

describe('VS Code', () => {
  const html = getLanguageService({
    customDataProviders: [newHTMLDataProvider('news-elements', read('editors/vscode.html-custom-data.json'))],
  });
  const css = getCSSLanguageService({
    customDataProviders: [newCSSDataProvider(read('editors/vscode.css-custom-data.json'))],
  });

  /** Returns the labels of the completions at `|`. */
  function completionsFor(text) {
    const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    const { items } = html.doComplete(
      document,
      document.positionAt(text.indexOf('|')),
      html.parseHTMLDocument(document),
    );
    return items.map(({ label }) => label);
  }

  function hoverTextFor(text) {
    const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    const { contents } = html.doHover(
      document,
      document.positionAt(text.indexOf('|')),
      html.parseHTMLDocument(document),
    );
    return contents.value;
  }

  it('offers every element', () => {
    assert.deepEqual(
      TAGS.filter((tag) => !completionsFor('<|').includes(tag)),
      [],
    );
  });

  it('offers attributes and their values', () => {
    assert.ok(completionsFor('<news-masthead |').includes('skip-to'));
    assert.deepEqual(completionsFor('<news-article-body lead-in="|"'), ['word', 'line']);
  });

  it('explains elements with slots and events, and attributes', () => {
    const masthead = hoverTextFor('<news-mast|head></news-masthead>');
    for (const text of ['The header of a site', '`brand`: ', '`news-masthead-toggle`: '])
      assert.ok(masthead.includes(text));
    assert.match(hoverTextFor('<news-header reading|-time-of="story"></news-header>'), /Shows its reading time/);
  });

  it('offers custom properties, parts and states', () => {
    const at = (text) => {
      const document = CSSDocument.create('file:///page.css', 'css', 1, text.replace('|', ''));
      const { items } = css.doComplete(document, document.positionAt(text.indexOf('|')), css.parseStylesheet(document));
      return items.map(({ label }) => label);
    };
    assert.ok(at('news-header { --news| }').includes('--news-accent'));
    assert.ok(at('news-masthead::|').includes('::part(toggle)'));
    assert.ok(at('news-back-to-top:|').includes(':state(visible)'));
  });
});

describe('JetBrains', () => {
  const { 'web-types': place, name, version } = read('package.json');
  const webTypes = read(place);
  const { elements } = webTypes.contributions.html;

  it('finds the package, and every element in it', () => {
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    assert.deepEqual(names(elements), TAGS);
  });

  it('finds the attributes, slots, events and styles of an element', () => {
    const backToTop = elements.find((element) => element.name === 'news-back-to-top');
    assert.ok(names(backToTop.attributes).includes('after-screens'));
    assert.ok(names(backToTop.js.properties).includes('strings'));
    assert.deepEqual(names(backToTop.js.events), ['news-back-to-top', 'news-back-to-top-return']);
    assert.deepEqual(names(backToTop.css.states), ['visible', 'returning']);
    assert.ok(names(backToTop.css.parts).includes('link'));
    assert.ok(names(backToTop.css.properties).includes('--news-accent'));
    const header = elements.find((element) => element.name === 'news-header');
    assert.ok(names(header.slots).includes('standfirst'));
  });
});

describe('the manifest', () => {
  const { modules } = read('custom-elements.json');

  it('has every element and the module that registers it', () => {
    const exports = modules.flatMap((module) => module.exports);
    const defined = exports.filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(names(defined).sort(), TAGS);
  });

  it('lists only modules that exist in the package', () => {
    for (const { path } of modules) assert.doesNotThrow(() => readFileSync(path), path);
  });
});

describe('types', () => {
  const program = ts.createProgram(['types/elements.d.ts', 'types/react.d.ts'], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    skipLibCheck: false,
  });
  const checker = program.getTypeChecker();

  it('describe the options and events of each element', () => {
    const source = program.getSourceFile('types/elements.d.ts');
    const elements = checker
      .getExportsOfModule(checker.getSymbolAtLocation(source))
      .find(({ name }) => name === 'Elements');
    const members = checker.getDeclaredTypeOfSymbol(elements).getProperties();
    assert.deepEqual(members.map(({ name }) => name).sort(), TAGS);
    const options = checker
      .getTypeOfSymbol(members.find(({ name }) => name === 'news-article-body'))
      .getProperty('options');
    const leadIn = checker.getTypeOfSymbol(options).getProperty('lead-in');
    assert.equal(checker.typeToString(checker.getTypeOfSymbol(leadIn)), '"word" | "line" | undefined');
    assert.match(ts.displayPartsToString(leadIn.getDocumentationComment(checker)), /the first `word`/);
  });

  it('have no type errors', () => {
    const own = ['types/elements.d.ts', 'types/react.d.ts'].map((file) => program.getSourceFile(file));
    const found = own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]);
    assert.deepEqual(
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  });
});
