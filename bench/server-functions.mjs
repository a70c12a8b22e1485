// Measures the CPU time of articleBodyHTML() for documents of up to 1 MB, which must grow linearly with the length, and how many
// pages per second the server functions render, compared with a template string. Only CPU time of this process counts, so other
// load on the machine hardly changes the result.
import { articleBodyHTML, commentFormHTML, headerHTML } from '../dist/server.js';
import { articleHTML, COMMENT_FORM, HEADLINE } from './lib/story.mjs';
import { SENTENCES } from './lib/sentences.mjs';

/** In bytes of UTF-8. */
const LENGTHS = [125_000, 250_000, 500_000, 1_000_000];
const RUNS = 3;
/** The longest document is eight times as long as the shortest. The limit adds 50 % for variation between runs. */
const HIGHEST_RATIO = 12;

const PARAGRAPHS = [
  `<p>${SENTENCES.join(' ')}</p>`,
  '<p>أطر <a href="#a">React</a>، <a href="#b">Vue</a>، <a href="#c">Angular</a> شائعة، ولغة <b>C</b>++ أيضا.</p>',
  '<p>شغّل <code>$ npm run build</code> ثم <kbd>Ctrl</kbd> + <kbd>C</kbd>، بسرعة 10<sup>-6</sup> ثانية.</p>',
  '<ul><li>تابعوا <a href="#d">@example</a></li><li>اتصلوا على <a href="tel:+966">+966 50 123 4567</a></li></ul>',
];

const DOCUMENTS = {
  paragraphs: (length) => repeat(PARAGRAPHS.join('\n'), length),
  'one paragraph': (length) => `<p>${repeat(`${SENTENCES.join(' ')} `, length)}</p>`,
};

const repeat = (html, length) => html.repeat(Math.ceil(length / Buffer.byteLength(html)));

/** The CPU time of one call, in ms. */
function measure(html, options) {
  const start = process.cpuUsage();
  articleBodyHTML(html, options);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const failures = [];
for (const [name, create] of Object.entries(DOCUMENTS)) {
  const times = LENGTHS.map((length) => {
    const html = create(length);
    const runs = Array.from({ length: RUNS }, () => measure(html, { blockDirection: 'auto' }));
    return Math.min(...runs);
  });
  const ratio = times.at(-1) / times[0];
  console.log(
    `${name}: ${times.map((time, index) => `${LENGTHS[index] / 1000} kB ${time.toFixed(0)} ms`).join(', ')}; ratio ${ratio.toFixed(1)}`,
  );
  if (ratio > HIGHEST_RATIO)
    failures.push(`${name}: ${LENGTHS.at(-1) / LENGTHS[0]} times the length takes ${ratio.toFixed(1)} times as long`);
}
if (failures.length) throw new Error(failures.join('\n'));

/** A page with all functions, and the same HTML in a template string. */
const text = articleHTML(12);
const PAGES = {
  'a template string': () =>
    `<news-header><h1>${HEADLINE}</h1></news-header><news-article-body>${text}</news-article-body>${COMMENT_FORM}`,
  'header and form': () =>
    `${headerHTML(`<h1>${HEADLINE}</h1>`, { isolate: true })}<news-article-body>${text}</news-article-body>${commentFormHTML({ lang: 'ar', postId: 1 })}`,
  'header, form and text': () =>
    `${headerHTML(`<h1>${HEADLINE}</h1>`, { isolate: true })}${articleBodyHTML(text, { isolate: true })}${commentFormHTML({ lang: 'ar', postId: 1 })}`,
};
/** In ms of CPU time. */
const DURATION = 1000;
for (const [name, render] of Object.entries(PAGES)) {
  let pages = 0;
  const start = process.cpuUsage();
  const used = () => Object.values(process.cpuUsage(start)).reduce((sum, time) => sum + time, 0) / 1000;
  // An engine joins strings only when they are read.
  for (; used() < DURATION; pages++) Buffer.from(render());
  console.log(`${name}: ${Math.round((pages * 1000) / used()).toLocaleString('en')} pages per second`);
}
