/**
 * Rules that themes and resets set for everything, for the body and for types of elements, by what they do. No rule has a
 * class, so the styles of the elements win.
 */
export const FOREIGN_SHEETS: Record<string, string> = {
  'a root font size of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a root font size of 62.5 % alone': 'html { font-size: 62.5% }',
  'a root font size of 14 px': 'html { font-size: 14px }',
  'a root font size of 20 px': 'html { font-size: 20px }',
  'a root font size of 32 px': 'html { font-size: 32px }',
  'letter-spacing on everything': '* { letter-spacing: 2px }',
  'letter-spacing on the body': 'body { letter-spacing: .1em }',
  'letter-spacing on elements': 'a, b, bdi, p, h1, h2, li, td, label, button, input, time { letter-spacing: 1px }',
  'a line height of 1 on everything': '* { line-height: 1 }',
  'a line height of 3 on the body': 'body { line-height: 3 }',
  'content boxes': '* { box-sizing: content-box }',
  'border boxes': '*, ::before, ::after { box-sizing: border-box }',
  'justified and indented text':
    'body { text-align: justify; text-indent: 2em } p, li, a, td { text-align: justify; text-indent: 2em }',
  'uppercase text': 'body, label, button, h1, p { text-transform: uppercase }',
  'small links and fields': 'label { font-size: 11px } input, textarea, button { font-size: 11px; padding: 0 }',
  'margins on lists and forms': 'ul { margin: 2em; padding: 2em } li { margin: 0 } form { margin: 1em }',
  'another colour of text, and links without underlines':
    'body { color: #ddd } a { color: #eee; text-decoration: none } button { color: #fff; background: #eee }',
};

/** Adds a style sheet to the page, before those of the library, until the end of the test. */
export function addForeignRules(text: string): void {
  const sheet = document.createElement('style');
  sheet.className = 'foreign';
  sheet.textContent = text;
  document.head.append(sheet);
}

export function removeForeignRules(): void {
  for (const sheet of document.querySelectorAll('.foreign')) sheet.remove();
}
