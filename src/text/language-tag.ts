/** Reads a BCP 47 language tag; undefined where it is empty or malformed. */
export function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
