import { warnOnce } from '../internal/warn-once.js';
import { contrastOf } from './contrast.js';

/** Text with less contrast cannot be read (WCAG 2.2 asks for 3:1 even of large text). */
const MIN_CONTRAST = 3;

/**
 * Gives an element the other colour scheme if its text cannot be read on the ground where it stands, and if it can then.
 * Many dark themes set colours without `color-scheme: dark`. Also undoes that when the page has become light again.
 * Nothing happens if the ground is not known, such as a picture.
 */
export async function matchColorScheme(host: HTMLElement): Promise<void> {
  await pageTransitions(host.ownerDocument);
  if (isReadable(host)) return;
  const { style } = host;
  const previous = style.colorScheme;
  for (const scheme of ['', 'dark', 'light']) {
    style.colorScheme = scheme;
    if (!isReadable(host)) continue;
    if (scheme)
      warnOnce(
        `<${host.localName}>: the page is ${scheme} here, but its color-scheme is not. Set "color-scheme: ${scheme}" in the rule that sets the background.`,
      );
    return;
  }
  style.colorScheme = previous;
}

/** Also on the ground around the element: a masthead with a background of its own has the scheme of the page. */
function isReadable(host: HTMLElement): boolean {
  return [host, host.parentElement ?? host].every((box) => (contrastOf(host, box) ?? MIN_CONTRAST) >= MIN_CONTRAST);
}

/** During a transition, computed colours are between the old and the new ones. */
async function pageTransitions({ documentElement, body }: Document): Promise<void> {
  const animations = [documentElement, body].flatMap((root) => root.getAnimations?.() ?? []);
  await Promise.allSettled(
    animations.filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished),
  );
}
