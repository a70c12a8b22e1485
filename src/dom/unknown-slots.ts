import { warnOnce } from '../internal/warn-once.js';

/**
 * Logs one warning for each child whose `slot` the element does not have, because browsers do not render such a child. Call
 * it after the shadow root was rendered.
 */
export function warnAboutUnknownSlots(host: Element): void {
  for (const child of host.children) {
    if (!child.slot || child.assignedSlot !== null) continue;
    const known = [...(host.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name]') ?? [])].map(({ name }) => name);
    warnOnce(
      `<${host.localName}>: slot="${child.slot}" is unknown, so <${child.localName}> is not shown. Write slot="${known.join('" or "')}", or no slot.`,
    );
  }
}
