/** The tags that WordPress lets visitors write (`$allowedtags` in wp-includes/kses.php). */
const TAGS = 'a|abbr|acronym|b|blockquote|cite|code|del|em|i|q|s|strike|strong';
const TAG = new RegExp(`</?(${TAGS})(?:\\s[^<>]*)?/?>`, 'gi');
/** What would be read as one character although it was typed as several. */
const REFERENCE = /&(?:(#)(?=\d{1,7};|x[\da-f]{1,6};)|(?=[a-z][a-z\d]{1,31};))/gi;

/**
 * A comment's text as WordPress has to get it, to show what was typed. It drops what stands between a `<` and a `>` and
 * is no tag it knows ("س < 5 و ص > 3" becomes "س  3"), without a word; so signs that begin none are escaped.
 * Line breaks are CR LF, as forms post them.
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

/** Whether a tag is one of two: "a<b>c" is about numbers. */
function isPaired({ 0: tag, 1: name = '', index }: RegExpExecArray, text: string): boolean {
  const other = tag.startsWith('</') ? text.slice(0, index) : text.slice(index + tag.length);
  return new RegExp(tag.startsWith('</') ? `<${name}\\b` : `</${name}>`, 'i').test(other);
}

function escape(text: string): string {
  // WordPress makes a reference to a number whole again, unless its other sign is one too.
  const escaped = text.replace(REFERENCE, (_, number) => (number ? '&amp;&#35;' : '&amp;'));
  return escaped.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The words of a piece of HTML, as plain text: tags away, references read. Nothing is parsed into a page. */
export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, ' ')
    .replace(TAG, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
      (reference, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED_REFERENCES[name.toLowerCase()] ?? reference;
        const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMED_REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

/** What WordPress leaves of a text, though it curls quotes and makes links of addresses: its letters and digits. */
const LETTERS = /[\p{L}\p{M}\p{N}]/gu;
/** What a text without any is compared by. */
const SYMBOLS = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/**
 * Whether a piece of HTML shows what was typed; `exactly`: and nothing else. Of a text without letters, digits and
 * pictures ("!!!") that is never sure.
 */
export function containsText(html: string, typed: string, exactly = false): boolean {
  const words = htmlToText(escapeForWordPress(typed));
  const signs = [LETTERS, SYMBOLS].find((each) => comparableText(words, each));
  if (!signs) return false;
  const [shown, sought] = [comparableText(htmlToText(html), signs), comparableText(words, signs)];
  return exactly ? shown === sought : shown.includes(sought);
}

function comparableText(text: string, signs: RegExp): string {
  return (text.normalize('NFC').match(signs) ?? []).join('').toLowerCase();
}
