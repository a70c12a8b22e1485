// Fonts as those of the system. Web fonts would replace other fonts while a page loads, so pictures would depend on timing.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = [
  // Arabic and Latin, in each weight.
  'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
  // Code, and signs that Vazirmatn lacks.
  'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
];
const GENERIC = {
  'sans-serif': 'Vazirmatn',
  serif: 'Vazirmatn',
  'system-ui': 'Vazirmatn',
  monospace: 'DejaVu Sans Mono',
};

/**
 * Creates a configuration of Fontconfig with the bundled fonts only, without hinting.
 *
 * @param {string} folder where its files are created
 * @param {string} packages the folder `node_modules` that contains the fonts
 * @returns {{ FONTCONFIG_FILE: string }} the environment variables that apply it
 */
export function createFontConfiguration(folder, packages) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  FILES.forEach((file, index) => symlinkSync(join(packages, file), join(fonts, `${index}.ttf`)));
  const aliases = Object.entries(GENERIC).map(
    ([generic, family]) =>
      `<match target="pattern"><test name="family"><string>${generic}</string></test><edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`,
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>
      <dir>${fonts}</dir>
      <cachedir>${join(folder, 'cache')}</cachedir>
      ${aliases.join('')}
      <match target="font">
        <edit name="antialias" mode="assign"><bool>true</bool></edit>
        <edit name="hinting" mode="assign"><bool>false</bool></edit>
        <edit name="rgba" mode="assign"><const>none</const></edit>
      </match>
    </fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
