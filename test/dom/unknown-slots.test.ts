import { expect } from '@open-wc/testing';
import { showUnknownSlots, warnAboutNestedSlots } from '../../src/dom/unknown-slots.js';
import { warnings } from '../support/warnings.js';

let host: HTMLElement;

/** Adds a host with two slots and some children. */
function add(children: string): HTMLElement {
  host = document.createElement('section');
  host.innerHTML = children;
  host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="brand"></slot><slot name="menu"></slot><slot></slot>';
  document.body.append(host);
  return host;
}
const added = () => [...(host.shadowRoot?.querySelectorAll<HTMLSlotElement>('[data-unknown]') ?? [])];

afterEach(() => {
  host.remove();
});

describe('showUnknownSlots', () => {
  it('adds a slot for a child whose slot is unknown, and logs a warning that names the known ones', () => {
    const messages = warnings();
    showUnknownSlots(add('<p slot="logo" id="unknown-1"></p>'));
    expect(added().map(({ name }) => name)).to.deep.equal(['logo']);
    expect(host.firstElementChild?.assignedSlot).to.equal(added()[0]);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('<section>: slot="logo" is unknown, so <p id="unknown-1">');
    expect(messages[0]).to.include('Write slot="brand" or "menu", or no slot.');
  });

  it('does not name the slots that it has added, and adds one slot for several children', () => {
    const messages = warnings();
    showUnknownSlots(add('<p slot="top" class="unknown-2"></p><p slot="end" class="unknown-2"></p><p slot="end"></p>'));
    expect(added().map(({ name }) => name)).to.deep.equal(['top', 'end']);
    expect(messages.filter((message) => message.includes('"top" or'))).to.deep.equal([]);
  });

  it('leaves children in a slot of the element, and those without a slot', () => {
    const messages = warnings();
    showUnknownSlots(add('<p slot="brand"></p><p></p>'));
    expect([added(), messages]).to.deep.equal([[], []]);
  });

  it('does nothing without a shadow root', () => {
    const messages = warnings();
    host = document.createElement('section');
    host.innerHTML = '<p slot="none"></p>';
    showUnknownSlots(host);
    expect(messages).to.deep.equal([]);
  });
});

describe('warnAboutNestedSlots', () => {
  it('logs a warning for a descendant in a slot of the element that is not its child', () => {
    const messages = warnings();
    warnAboutNestedSlots(add('<div class="wrap"><a slot="brand" id="nested-1"></a></div>'));
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('slot="brand" works for its children only');
    expect(messages[0]).to.include('<a id="nested-1"> is in <div class="wrap">');
  });

  it('logs none for children, unknown slots, and children of other custom elements', () => {
    const messages = warnings();
    warnAboutNestedSlots(
      add(
        '<a slot="brand"></a><div><a slot="logo"></a><a slot=""></a></div><other-tag><a slot="brand"></a></other-tag>',
      ),
    );
    expect(messages).to.deep.equal([]);
  });
});
