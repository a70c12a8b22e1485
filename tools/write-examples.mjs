// Writes examples/fastest.html: examples/plain.html with inline critical CSS and an async script. The stylesheet is at the
// end of the body, where it does not block the first paint and needs no script to load it.
import { readFileSync, writeFileSync } from 'node:fs';

const plain = readFileSync('examples/plain.html', 'utf8');
// The story has a table.
const start = ['start', 'start.blocks'].map((name) => readFileSync(`cdn/news-elements.${name}.css`, 'utf8')).join('');

const STYLESHEET = '    <link rel="stylesheet" href="../cdn/news-elements.css" />\n';
const SCRIPT = '<script type="module" src="../cdn/news-elements.js"></script>';

writeFileSync(
  'examples/fastest.html',
  [
    [STYLESHEET, `    <style>\n      ${start}\n    </style>\n`],
    [SCRIPT, SCRIPT.replace('type="module"', 'type="module" async')],
    ['  </body>\n', `${STYLESHEET}  </body>\n`],
  ].reduce(replaceOnce, plain),
);

function replaceOnce(page, [from, to]) {
  if (page.split(from).length !== 2)
    throw new Error(`examples/plain.html must contain this exactly once: ${from.trim()}`);
  return page.split(from).join(to);
}
