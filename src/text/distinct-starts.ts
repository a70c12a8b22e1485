/** The number of characters after which the start of a text ends with the next word. */
const LENGTH = 40;

/** A longer word is cut, for example in a text without spaces. */
const MAX_LENGTH = 80;

/**
 * The starts of texts, of 40 to 80 characters, for the names of buttons that belong to each of them. White space counts as one
 * space. Texts that start alike are numbered, so that no two names are equal.
 */
export function distinctStarts(texts: readonly string[]): string[] {
  const starts = texts.map(startOf);
  return starts.map((start, index) => {
    const alike = starts.flatMap((other, at) => (other === start ? at : []));
    return alike.length > 1 ? `${start} (${String(alike.indexOf(index) + 1)})` : start;
  });
}

function startOf(text: string): string {
  const characters = Array.from(
    text
      .slice(0, 4 * MAX_LENGTH)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  const end = characters.indexOf(' ', LENGTH);
  if (characters.length <= MAX_LENGTH && end < 0) return characters.join('');
  return `${characters.slice(0, end < 0 ? MAX_LENGTH : Math.min(end, MAX_LENGTH)).join('')}…`;
}
