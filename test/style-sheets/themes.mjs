// The style sheets of WordPress's own themes, as WordPress prints them on the page of a story.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installThemes } from '../wordpress/install.mjs';
import { startWordPress } from '../wordpress/wordpress.mjs';

/** The themes that the WordPress of the tests has. */
export const THEMES = ['twentytwentythree', 'twentytwentyfour', 'twentytwentyfive'];

const STYLES = /<style[^>]*>([^<]*)<\/style>|<link rel='stylesheet'[^>]*href='([^']+)'[^>]*>/g;

/**
 * Writes the styles of the themes among some names into a folder.
 *
 * @param {string[]} names
 * @param {string} folder
 * @returns {Promise<Record<string, import('./sheets.mjs').Sheet>>} by the names of the themes
 */
export async function readThemes(names, folder) {
  const themes = names.filter((name) => THEMES.includes(name));
  if (!themes.length) return {};
  const installed = installThemes();
  const missing = themes.filter((name) => !readdirSync(installed).includes(name));
  if (missing.length)
    throw new Error(`The system has no theme named ${missing.join(', ')}. It has ${readdirSync(installed)}.`);
  const sheets = {};
  for (const name of themes) {
    const wordpress = await startWordPress({ theme: join(installed, name), form: 'wrapped' });
    try {
      const html = await (await fetch(`${wordpress.url}/story/`)).text();
      const styles = await Promise.all(
        [...html.matchAll(STYLES)].map(async ([, text, href]) => text ?? (await fetch(href)).text()),
      );
      const path = `pages/${name}.css`;
      writeFileSync(join(folder, path), styles.join('\n'));
      const [, classes] = /<body class="([^"]+)"/.exec(html);
      sheets[name] = { paths: [path], classes: { body: classes } };
    } finally {
      await wordpress.close();
    }
  }
  return sheets;
}
