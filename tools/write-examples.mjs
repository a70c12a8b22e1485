// Writes examples/fastest.html: the page of examples/plain.html, with the start style inline and the rest not blocking.
// The stylesheet stands at the end of the body, where it holds up no paint and needs no script to be switched on.
import { readFileSync, writeFileSync } from 'node:fs';

const plain = readFileSync('examples/plain.html', 'utf8');
const start = readFileSync('cdn/news-elements.start.css', 'utf8').trim();

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
  if (page.split(from).length !== 2) throw new Error(`examples/plain.html must hold this once: ${from.trim()}`);
  return page.split(from).join(to);
}
