/** The tags that WordPress allows in comments (`$allowedtags` in wp-includes/kses.php). */
const TAGS = 'a|abbr|acronym|b|blockquote|cite|code|del|em|i|q|s|strike|strong';
const TAG = new RegExp(`</?(${TAGS})(?:\\s[^<>]*)?/?>`, 'gi');
/** Matches the ampersand of a character reference in typed text, and captures the number sign of a numeric one. */
const REFERENCE = /&(?:(#)(?=\d{1,7};|x[\da-f]{1,6};)|(?=[a-z][a-z\d]{1,31};))/gi;

/**
 * Escapes a comment so that WordPress shows what was typed. WordPress silently drops everything between `<` and `>` that is
 * not an allowed tag: "س < 5 و ص > 3" becomes "س  3". Allowed tags are kept if they are paired. Line breaks become CR LF,
 * as in forms.
 */
export function escapeForWordPress(text: string): string {
  let escaped = '';
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    if (!isPaired(match, text)) continue;
    escaped += escape(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return (escaped + escape(text.slice(end))).replace(/\r\n?|\n/g, '\r\n');
}

/** Whether a tag has a counterpart. In "a<b>c" it has none: that is a comparison. */
function isPaired({ 0: tag, 1: name = '', index }: RegExpExecArray, text: string): boolean {
  const rest = tag.startsWith('</') ? text.slice(0, index) : text.slice(index + tag.length);
  return new RegExp(tag.startsWith('</') ? `<${name}\\b` : `</${name}>`, 'i').test(rest);
}

function escape(text: string): string {
  // WordPress restores an escaped numeric reference, unless its number sign is escaped too.
  const escaped = text.replace(REFERENCE, (_, number) => (number ? '&amp;&#35;' : '&amp;'));
  return escaped.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Converts HTML to plain text with regular expressions instead of an HTML parser: removes tags, decodes references. */
export function htmlToText(html: string): string {
  return removeTags(html.replace(/<(script|style)(?=[\s/>])[^]*?(?:<\/\1>|$)/gi, ' ').replace(TAG, ''))
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
      (reference, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED_REFERENCES.get(name.toLowerCase()) ?? reference;
        const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Replaces tags with spaces. After the last `>`, no tag can end, and searching one after each `<` would take too long. */
function removeTags(html: string): string {
  const end = html.lastIndexOf('>') + 1;
  return html.slice(0, end).replace(/<[^>]*>/g, ' ') + html.slice(end);
}

const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['nbsp', '\u00A0'],
  ['quot', '"'],
  ['raquo', '»'],
  ['rdquo', '”'],
  ['rsquo', '’'],
]);

/** Letters and digits, which WordPress leaves unchanged. It replaces quotes and turns addresses into links. */
const LETTERS = /[\p{L}\p{M}\p{N}]/gu;
/** Emoji. They are compared if a text has no letters or digits. */
const SYMBOLS = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/** Whether a text has letters, digits or emoji. Others, such as "..." and ":)", are not shown by WordPress as they are. */
export function hasComparableText(text: string): boolean {
  return [LETTERS, SYMBOLS].some((characters) => comparableText(text, characters));
}

/** Whether HTML shows only signs, as it does for a typed "..." or ":)". An emoji may have been a typed smiley. */
export function showsOnlySigns(html: string): boolean {
  return !comparableText(htmlToText(html), LETTERS);
}

/**
 * Whether HTML contains a typed text. False if the text has no letters, digits or emoji, such as "!!!".
 *
 * @param isExact whether the HTML must contain nothing else
 */
export function containsText(html: string, typed: string, isExact = false): boolean {
  const text = htmlToText(escapeForWordPress(typed));
  const characters = [LETTERS, SYMBOLS].find((each) => comparableText(text, each));
  if (!characters) return false;
  const [shownText, typedText] = [comparableText(htmlToText(html), characters), comparableText(text, characters)];
  return isExact ? shownText === typedText : shownText.includes(typedText);
}

function comparableText(text: string, characters: RegExp): string {
  return (text.normalize('NFC').match(characters) ?? []).join('').toLowerCase();
}
