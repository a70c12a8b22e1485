// Ranges of letters, marks and numbers, as contents of character classes. They replace `\p{L}` in a large regular
// expression that would contain it many times: compiling that expression would take longer than processing ten
// articles.

/**
 * Letters of left-to-right scripts, by Unicode block. For scripts other than Latin, Greek, Cyrillic and Armenian,
 * they also include marks, digits and signs.
 */
export const LTR_LETTERS = [
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0370-\\u0374\\u0376-\\u037D\\u037F\\u0386',
  '\\u0388-\\u03F5\\u03F7-\\u0481\\u048A-\\u0559\\u0560-\\u0588\\u0900-\\u1FFF\\u2102\\u2107\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124-\\u2139',
  '\\u213C-\\u213F\\u2145-\\u214E\\u2183\\u2184\\u2C00-\\u2DFF\\u3005-\\u3007\\u3031-\\u303C\\u3041-\\u30FA\\u30FC-\\u31FF',
  '\\u3400-\\uD7FF\\uF900-\\uFB17\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC',
  '\\u{10000}-\\u{107FF}\\u{11000}-\\u{1CBFF}\\u{1D400}-\\u{1D7CB}\\u{1DF00}-\\u{1E7FF}\\u{20000}-\\u{3FFFF}',
].join('');

/** Letters of Arabic, Hebrew, Syriac and Thaana, without marks and digits. */
export const RTL_LETTERS = [
  '\\u05D0-\\u05F2\\u0620-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF\\u0710-\\u07A5',
  '\\u0860-\\u0887\\u0889-\\u088E\\u08A0-\\u08C9\\uFB1D-\\uFDFB\\uFE70-\\uFEFC',
].join('');

/** Combining marks that are used with every script. */
export const MARKS = '\\u0300-\\u036F\\u0483-\\u0489\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F';

/** Digits, fractions, superscripts, subscripts, Roman numerals and enclosed numbers. */
export const NUMBERS =
  '0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249B';
