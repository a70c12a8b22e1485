import { countByDirection, type Direction, directionOf, firstDirection } from './direction.js';

/** Number of code units that are examined. The limit keeps typing fast, because the function runs on every input. */
const EXAMINED_LENGTH = 5000;

/**
 * Chooses the `dir` of a field for its content: the direction of most letters, so that "iPhone رائع" is right to left.
 * With `auto`, the browser uses the first letter of each paragraph. The function returns `auto` if more
 * paragraphs then get the direction of most of their letters. It returns undefined if there are no letters, or equally many in
 * both directions; the field then inherits its direction.
 *
 * @param surrounding the direction of the field's parent
 */
export function typedDirection(text: string, surrounding: Direction): Direction | 'auto' | undefined {
  const paragraphs = text
    .slice(0, EXAMINED_LENGTH)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '');
  const counts = paragraphs.map(countByDirection);
  const sum = (dir: Direction): number => counts.reduce((total, count) => total + count[dir], 0);
  const majority = directionOf({ rtl: sum('rtl'), ltr: sum('ltr') });
  const uniform = majority ?? surrounding;
  const wanted = counts.map((count) => directionOf(count) ?? uniform);
  const countWrong = (displayed: (paragraph: string) => Direction): number =>
    paragraphs.filter((paragraph, index) => displayed(paragraph) !== wanted[index]).length;
  return countWrong(firstDirection) < countWrong(() => uniform) ? 'auto' : majority;
}
