// Writes the WordPress plugin: .wordpress/matn/, and .wordpress/matn.zip for "Plugins › Add New › Upload". Builds the package
// first if it is missing or older than its source.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { phpTranslation, scriptTranslation, translatedLocales } from './wordpress-translations.mjs';
import { zip } from './zip.mjs';

const OUT = '.wordpress';
const PLUGIN = join(OUT, 'matn');
const BLOCKS = 'wordpress/blocks/blocks.js';

buildIfStale();
await writePlugin();
console.log(`Wrote ${OUT}/matn.zip`);

async function writePlugin() {
  const { wordpressStyles } = await import('./wordpress-styles.mjs');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(PLUGIN, { recursive: true });
  cpSync('wordpress', PLUGIN, { recursive: true });
  cpSync('LICENSE', join(PLUGIN, 'license.txt'));
  // The source maps contain the source of the minified modules. The plugin has stylesheets of its own.
  cpSync('cdn', join(PLUGIN, 'cdn'), {
    recursive: true,
    filter: (path) => !/\.css$|loader\.js$|integrity\.json$/.test(path),
  });
  const { start, all, editor, editorFonts } = await wordpressStyles();
  mkdirSync(join(PLUGIN, 'assets'), { recursive: true });
  writeFileSync(join(PLUGIN, 'assets/matn.start.css'), start);
  writeFileSync(join(PLUGIN, 'assets/matn.css'), all);
  writeFileSync(join(PLUGIN, 'assets/matn.editor.css'), editor);
  writeFileSync(join(PLUGIN, 'assets/matn.editor-fonts.css'), editorFonts);
  for (const locale of translatedLocales()) {
    writeFileSync(join(PLUGIN, `languages/matn-${locale}.l10n.php`), phpTranslation(locale));
    // WordPress finds it by the handle of the script.
    writeFileSync(join(PLUGIN, `languages/matn-${locale}-matn-blocks.json`), scriptTranslation(locale, BLOCKS));
  }
  // Site Health compares the files with these.
  const loaded = readFiles(PLUGIN).filter(([path]) => /\/(?:cdn|assets)\/.*\.(?:js|css)$/.test(path));
  const sums = loaded.map(([path, content]) => [
    path.slice('matn/'.length),
    createHash('md5').update(content).digest('hex'),
  ]);
  writeFileSync(join(PLUGIN, 'assets/checksums.json'), `${JSON.stringify(Object.fromEntries(sums), undefined, 2)}\n`);
  writeFileSync(join(OUT, 'matn.zip'), zip(readFiles(PLUGIN)));
}

/** The files of the plugin, in the order of their paths, with the folder `matn/` in front. */
function readFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(OUT.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}
