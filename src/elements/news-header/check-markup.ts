import { describeElement } from '../../dom/describe-element.js';
import { showUnknownSlots, warnAboutNestedSlots } from '../../dom/unknown-slots.js';
import { warnOnce } from '../../internal/warn-once.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** Logs what is wrong with the markup of a header, and shows children with an unknown slot. An empty header is not checked. */
export function checkMarkup(header: Element): void {
  showUnknownSlots(header);
  warnAboutNestedSlots(header);
  if (!header.childElementCount) return;
  if ([...header.querySelectorAll(HEADING)].some((heading) => !heading.closest('[slot]'))) return;
  const candidate = [...header.children].find((child) => !child.slot);
  warnOnce(
    `<${header.localName}> has no headline. Write it as an <h1> or another heading, without a slot${candidate ? `, in place of ${describeElement(candidate)}` : ''}.`,
  );
}
