import { isSetByClass } from '../../../dom/class-rules.js';
import { contrastOf, isLight } from '../../../dom/contrast.js';
import { unclobbered } from '../../../dom/unclobbered.js';

const CONTROLS = 'input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea, button:not([type=button])';
const MIN_SIZE = 16;
/** WCAG 2.2, 1.4.3. */
const MIN_CONTRAST = 4.5;

/**
 * Corrects controls that rules of the page for attributes, such as `input[type=submit]`, make hard to read; these rules win
 * over the styles of the element. The corrections are attributes, for which `ui/message-styles.ts` has rules:
 * `data-news-readable` for text under 16 px and spaced letters, unless a rule with a class sets them, and `data-news-text` for
 * the color of a button's label on the background that the page gives it.
 */
export function makeControlsReadable(form: HTMLFormElement): void {
  for (const control of unclobbered(form).querySelectorAll(CONTROLS)) {
    const { fontSize, letterSpacing } = getComputedStyle(control);
    const isSmall = parseFloat(fontSize) < MIN_SIZE && !isSetByClass(control, 'font-size');
    const isSpaced =
      Boolean(parseFloat(letterSpacing)) && control.matches(':dir(rtl)') && !isSetByClass(control, 'letter-spacing');
    if (isSmall || isSpaced) control.toggleAttribute('data-news-readable', true);
    if (!control.matches('[type=submit], button')) continue;
    const contrast = contrastOf(control);
    if (contrast === undefined || contrast >= MIN_CONTRAST) continue;
    control.setAttribute('data-news-text', isLight(control) ? 'black' : 'white');
  }
}
