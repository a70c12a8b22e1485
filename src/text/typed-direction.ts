import { countByDirection, type Direction, directionOf, firstDirection } from './direction.js';

/** As much of a text as decides: more could not be counted at every key that is pressed. */
const ENOUGH = 5000;

/**
 * The `dir` of a field for what is typed in it: the direction that most letters have, as for an article's blocks, so that
 * "iPhone رائع" goes from right to left. Where the paragraphs of a text are in several languages, `auto` lets the
 * browser turn each by its first letter, if that is right for more of them. Undefined where there are no letters, or as
 * many of either direction: the field then keeps that of the place where it stands.
 *
 * @param around the direction of that place
 */
export function typedDirection(text: string, around: Direction): Direction | 'auto' | undefined {
  const paragraphs = text
    .slice(0, ENOUGH)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '');
  const counts = paragraphs.map(countByDirection);
  const sum = (dir: Direction): number => counts.reduce((total, count) => total + count[dir], 0);
  const whole = directionOf({ rtl: sum('rtl'), ltr: sum('ltr') });
  const wanted = counts.map((count) => directionOf(count) ?? whole ?? around);
  const wrong = (drawn: (paragraph: string) => Direction): number =>
    paragraphs.filter((paragraph, index) => drawn(paragraph) !== wanted[index]).length;
  return wrong(firstDirection) < wrong(() => whole ?? around) ? 'auto' : whole;
}
