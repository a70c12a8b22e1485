/**
 * Characters without a visible shape of their own: white space, control characters, combining marks without a base letter,
 * and characters that are ignored when text is displayed, such as joiners and bidi controls. U+2800 is an empty Braille cell.
 * Not all format characters (`Cf`) are invisible: Arabic has visible ones, such as U+06DD, the end of an ayah.
 */
const INVISIBLE = /^[\p{M}\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text shows nothing to a reader. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}
