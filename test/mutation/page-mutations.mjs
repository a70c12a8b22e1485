// Mutations of modules that need a page: one operator or condition each, chosen by a seed.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The operators that replace an operator. */
const OPERATORS = {
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '-': '+',
  '*': '/',
};

/**
 * @typedef {object} Mutation
 * @property {string} file the path in the repository
 * @property {number} line
 * @property {string} before the code that was replaced
 * @property {string} after
 * @property {string} source the whole mutated module
 */

/**
 * Returns all mutations of a module.
 *
 * @param {string} file
 * @returns {Mutation[]}
 */
function mutationsOf(file) {
  const source = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutations = [];
  const replace = (node, after) => {
    const start = node.getStart(tree);
    mutations.push({
      file,
      line: tree.getLineAndCharacterOfPosition(start).line + 1,
      before: source.slice(start, node.end),
      after,
      source: source.slice(0, start) + after + source.slice(node.end),
    });
  };
  const negate = (condition) => replace(condition, `!(${condition.getText(tree)})`);
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node)) {
      const after = OPERATORS[node.operatorToken.getText(tree)];
      if (after) replace(node.operatorToken, after);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      replace(node, node.operand.getText(tree));
    if (ts.isIfStatement(node)) negate(node.expression);
    if (ts.isConditionalExpression(node)) negate(node.condition);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutations;
}

/** Numbers from 0 to 1 that depend on the seed only (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Chooses mutations, spread over the files: no file gets a second one before each has one.
 *
 * @param {readonly string[]} files
 * @param {number} count
 * @param {number} seed
 * @returns {Mutation[]}
 */
export function chooseMutations(files, count, seed) {
  const random = randomNumbers(seed);
  const take = (list) => list.splice(Math.floor(random() * list.length), 1)[0];
  const pending = files.map(mutationsOf).filter(({ length }) => length);
  const chosen = [];
  while (chosen.length < count && pending.length) {
    const round = [...pending];
    while (round.length && chosen.length < count) {
      const mutations = take(round);
      chosen.push(take(mutations));
      if (!mutations.length) pending.splice(pending.indexOf(mutations), 1);
    }
  }
  return chosen;
}
