// Checks that every type in a public signature can be imported.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Entries whose types must all be exports of `news-elements` or `news-elements/server`. */
const entries = Object.entries(exports).filter(
  ([entry, { default: file }]) => file?.endsWith('.js') && !entry.includes('*'),
);
const files = entries.map(([, { types }]) => resolve(types));
const dist = resolve('dist') + sep;

const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

const exportsOf = (file) =>
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
    .map((symbol) => original(symbol));
const importable = new Set(['index', 'server'].flatMap((name) => exportsOf(resolve(`dist/${name}.d.ts`))));

describe('the types of the package', () => {
  for (const [index, [entry]] of entries.entries()) {
    it(`${entry} uses only types that news-elements or news-elements/server exports`, () => {
      assert.deepEqual(unreachableFrom(exportsOf(files[index])), []);
    });
  }
});

/** Returns the types of the package that the declarations of symbols use, directly or indirectly, and nobody can import. */
function unreachableFrom(symbols) {
  const seen = new Set(symbols);
  const found = new Set();
  for (const symbol of seen) {
    for (const declaration of symbol.declarations ?? []) {
      visit(declaration, (named) => {
        if (!named.declarations?.some((node) => node.getSourceFile().fileName.startsWith(dist.replaceAll(sep, '/'))))
          return;
        if (!importable.has(named)) found.add(`${named.name} (in ${symbol.name}, ${fileOf(symbol)})`);
        seen.add(named);
      });
    }
  }
  return [...found];
}

/** Calls `callback` with each symbol that the public part of a declaration uses as a type. */
function visit(node, callback) {
  if (isHidden(node)) return;
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node)
      ? node.expression
      : undefined;
  const symbol = name && checker.getSymbolAtLocation(name);
  if (symbol && !(symbol.flags & ts.SymbolFlags.TypeParameter)) callback(original(symbol));
  ts.forEachChild(node, (child) => visit(child, callback));
}

function isHidden(node) {
  const { Private, Protected } = ts.ModifierFlags;
  return ts.isClassElement(node) && (ts.getCombinedModifierFlags(node) & (Private | Protected)) !== 0;
}

/** Returns the symbol that an import or a re-export refers to. */
function original(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function fileOf({ declarations }) {
  return relative('.', declarations[0].getSourceFile().fileName);
}
