/**
 * Returns a `@font-face` rule that gives a font of this computer the size of a web font, so that lines break in the same
 * places before and after the web font has loaded. Rejects if this computer does not have the local font.
 *
 * @param {object} options
 * @param {string} options.webFont the family of the web font. The page declares it, with `font-display: swap` while you measure
 * @param {string} options.localFont the full name of a font of the system, with its weight: `Segoe UI Bold`
 * @param {string} options.family the family name of the new rule
 * @param {string} options.weight the weight to measure: `400` or `700`
 * @param {string} options.text a text that is typical of the site
 */
export async function fallbackFontFace({ webFont, localFont, family, weight, text }) {
  const source = `local('${localFont}')`;
  document.fonts.add(await new FontFace('measured-font', source, { weight }).load());
  await document.fonts.load(`${weight} 1000px '${webFont}'`, text);
  const [web, local] = [webFont, 'measured-font'].map((name) => measure(`${weight} 1000px '${name}'`, text));
  const ratio = web.width / local.width;
  const percent = (value) => `${(value * 100).toFixed(1)}%`;
  return `@font-face {
  font-family: '${family}';
  src: ${source};
  font-weight: ${weight};
  size-adjust: ${percent(ratio)};
  ascent-override: ${percent(web.fontBoundingBoxAscent / 1000 / ratio)};
  descent-override: ${percent(web.fontBoundingBoxDescent / 1000 / ratio)};
  line-gap-override: 0%;
}`;
}

function measure(font, text) {
  const context = document.createElement('canvas').getContext('2d');
  context.font = font;
  return context.measureText(text);
}
