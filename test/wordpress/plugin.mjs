// The WordPress plugin as it is packaged, and themes to run it in.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installThemes, installWordPress } from './install.mjs';

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

/** Settings of a site where the plugin and Akismet, which WordPress ships, are active. */
export function withAkismet() {
  return {
    installed: { matn: MATN, akismet: join(installWordPress().root, 'wp-content/plugins/akismet') },
    active: ['akismet/akismet.php', 'matn/matn.php'],
    options: { wordpress_api_key: '0123456789ab', akismet_comment_form_privacy_notice: 'display' },
  };
}
