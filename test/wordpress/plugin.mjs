// The WordPress plugin as it is packaged, and themes to run it in.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installThemes } from './install.mjs';

/** The folder of the plugin that `npm run package:wordpress` has written. */
export const MATN = fileURLToPath(new URL('../../.wordpress/matn', import.meta.url));

/** Settings of a site where the plugin is installed and active. */
export const ACTIVE = { installed: { matn: MATN }, active: ['matn/matn.php'] };

/** Settings of the same site without it. */
export const INACTIVE = { installed: { matn: MATN }, active: [] };

/** The folders of real themes: one classic theme, and block themes. */
export function themes() {
  const old = installThemes('bookworm');
  const current = installThemes();
  return {
    'Twenty Twenty-One': join(old, 'twentytwentyone'),
    'Twenty Twenty-Two': join(old, 'twentytwentytwo'),
    'Twenty Twenty-Three': join(current, 'twentytwentythree'),
    'Twenty Twenty-Five': join(current, 'twentytwentyfive'),
  };
}
