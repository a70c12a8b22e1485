/**
 * Characters without a visible shape of their own: white space, control characters, combining marks without a base letter,
 * and characters that are ignored when text is displayed, such as joiners and bidi controls. U+2800 is an empty Braille cell,
 * U+FFFC stands for an object that was not pasted with the text. Not all format characters (`Cf`) are invisible: Arabic has
 * visible ones, such as U+06DD, the end of an ayah.
 */
const INVISIBLE = /^[\p{M}\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFFC]*$/u;

/** Comments and tags of HTML. A text such as "<3" or "a < b" has none. */
const MARKUP = /<!--[^]*?-->|<\/?[a-z][^<>]*>/gi;
/** Numeric character references, and the named ones of HTML for invisible characters. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(?:nbsp|e[mn]sp|thinsp|shy|zwn?j|lrm|rlm));/gi;

/** Whether a text shows nothing to a reader. WordPress strips markup, so a text of markup alone is blank too. */
export function isBlank(text: string): boolean {
  if (INVISIBLE.test(text)) return true;
  return INVISIBLE.test(
    text.replace(MARKUP, '').replace(REFERENCE, (_, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    }),
  );
}
