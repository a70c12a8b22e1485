// Tests the elements with frameworks, resets and themes: by default those of the short run, with `--all` all of them, or those
// that are named. Builds the package first if it is missing or older than its source.
import { SHEETS, SHORT_RUN } from '../test/style-sheets/sheets.mjs';
import { THEMES } from '../test/style-sheets/themes.mjs';
import { buildIfStale, run } from './build-if-stale.mjs';

const all = [...Object.keys(SHEETS), ...THEMES];
const args = process.argv.slice(2);
const unknown = args.filter((name) => name !== '--all' && !all.includes(name));
if (unknown.length) throw new Error(`No style sheet is named ${unknown.join(', ')}. Use one of ${all.join(', ')}.`);

buildIfStale();
const chosen = args.includes('--all') ? all : args.length ? args : SHORT_RUN;
process.env.STYLE_SHEETS = chosen.join(' ');
run('node', ['--test', '--test-reporter=spec', 'test/style-sheets/style-sheets.test.mjs']);
