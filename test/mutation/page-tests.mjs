import { readdirSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';

/** The topics of the tests of `<news-comment-form>` that belong to each folder of its modules. */
const COMMENT_FORM_TOPICS = {
  controller: ['', '.drafts', '.sending', '.privacy', '.keyboard'],
  early: ['', '.typing', '.drafts'],
  form: ['.forms', '.typing', '.validation', '.drafts', '.captchas'],
  sending: ['.sending', '.answers', '.privacy'],
  ui: ['.answers', '.validation', '.sending', '.copies', '.privacy', '.inserted-comment'],
};
const OTHER_TOPICS = ['', '.markup', '.forms'];

const testFiles = ['test', 'test/comments', 'test/controllers', 'test/dom'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
);
const importsOf = new Map(
  testFiles.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/'(\.[^']*\/src\/[^']*)\.js'/g)].map(([, path]) =>
      posix.join(posix.dirname(file), `${path}.ts`),
    ),
  ]),
);

/**
 * Returns the test files that belong to a module: those that import it, and those of its element.
 *
 * @param {string} file a path like `src/elements/news-header/count-letters.ts`
 */
export function testsOf(file) {
  const own = testFiles.filter((test) => importsOf.get(test)?.includes(file));
  const [, tag, folder] = /^src\/elements\/([^/]*)\/(?:([^/]*)\/)?/.exec(file) ?? [];
  if (!tag) return own.length ? own : testFiles.filter((test) => basename(test).startsWith(basename(file, '.ts')));
  if (tag !== 'news-comment-form') {
    const ofElement = testFiles.filter((test) => test.startsWith(`test/${tag}.`) && !test.includes('.layout-shift.'));
    return [...new Set([...own, ...ofElement])];
  }
  const topics = COMMENT_FORM_TOPICS[folder ?? ''] ?? OTHER_TOPICS;
  return [...new Set([...own, ...topics.map((topic) => `test/${tag}${topic}.test.ts`)])];
}
