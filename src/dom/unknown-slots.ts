import { warnOnce } from '../internal/warn-once.js';
import { describeElement } from './describe-element.js';

/**
 * Shows the children whose `slot` the element does not have, which browsers do not render: adds a slot of that name to the
 * end of the shadow root. Logs one warning for each. Call it after the shadow root was rendered.
 */
export function showUnknownSlots(host: Element): void {
  for (const child of host.children) {
    if (!child.slot || child.assignedSlot !== null || !host.shadowRoot) continue;
    const known = [...host.shadowRoot.querySelectorAll<HTMLSlotElement>('slot[name]:not([data-unknown])')];
    warnOnce(
      `<${host.localName}>: slot="${child.slot}" is unknown, so ${describeElement(child)} may be in the wrong place. Write slot="${known.map(({ name }) => name).join('" or "')}", or no slot.`,
    );
    const slot = document.createElement('slot');
    slot.name = child.slot;
    slot.dataset.unknown = '';
    host.shadowRoot.append(slot);
  }
}

/**
 * Logs a warning for each descendant with a slot of the element that is not its child, because slots have no effect on it.
 */
export function warnAboutNestedSlots(host: Element): void {
  for (const part of host.querySelectorAll('[slot]')) {
    const { parentElement: parent } = part;
    const isKnown = host.shadowRoot?.querySelector(`slot[name="${CSS.escape(part.slot)}"]`);
    // The children of other custom elements have slots of their own.
    if (!parent || parent === host || parent.localName.includes('-') || !isKnown) continue;
    warnOnce(
      `<${host.localName}>: slot="${part.slot}" works for its children only, but ${describeElement(part)} is in ${describeElement(parent)}. Move it out of that element.`,
    );
  }
}
