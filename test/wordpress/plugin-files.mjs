// The files of the packaged plugin, for tests that read its code.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MATN } from './plugin.mjs';

/** Paths of all files in the folder of the plugin. */
export const files = readdirSync(MATN, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(MATN, join(parentPath, name)));

/** The PHP files that people write. */
export const php = files.filter((file) => file.endsWith('.php') && !file.endsWith('.l10n.php'));

/** The only script with texts of its own. */
export const SCRIPT = 'blocks/blocks.js';

/** The text of a file. */
export const read = (file) => readFileSync(join(MATN, file), 'utf8');
