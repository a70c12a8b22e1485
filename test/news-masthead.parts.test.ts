// The lazy part of <news-masthead>, in an element that has only the members that it uses.
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { MastheadController } from '../src/elements/news-masthead/news-masthead.lazy.js';
import type { MastheadHost } from '../src/elements/news-masthead/types.js';
import { warnings } from './support/warnings.js';

class TestMasthead extends LitElement implements MastheadHost {
  static override properties = { behavior: {}, current: {}, expanded: {} };
  declare behavior: MastheadHost['behavior'];
  declare current: MastheadHost['current'];
  declare expanded: boolean;
  readonly states = new Set<string>();
  readonly controller = new MastheadController(this, this.states);

  show(): void {
    this.expanded = true;
  }

  hide(): void {
    this.expanded = false;
  }

  protected override render(): unknown {
    return html`<slot name="brand"></slot>
      <div class="sections" style="display: flex; overflow: hidden"><slot></slot></div>`;
  }
}
customElements.define('test-masthead', TestMasthead);

const NAV = `<nav><a href="${location.pathname}">هنا</a><a href="/sport/">رياضة</a></nav>`;
let host: TestMasthead;

async function render(properties: Partial<MastheadHost> = {}, content = NAV): Promise<void> {
  host = new TestMasthead();
  host.innerHTML = content;
  Object.assign(host, { expanded: false, ...properties });
  document.body.append(host);
  await host.updateComplete;
  await host.updateComplete;
}
const current = () => [...host.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent);

afterEach(() => {
  host.remove();
});

describe('MastheadController', () => {
  it('marks the current section only if current is "auto"', async () => {
    await render({ current: 'auto' });
    expect(current()).to.deep.equal(['هنا']);
    host.current = undefined;
    await host.updateComplete;
    expect(current()).to.deep.equal([]);
  });

  it('has no hidden sections when the row is wide enough', async () => {
    await render();
    expect(host.controller.hasHiddenSections).to.equal(false);
  });

  it('becomes visible again when it is expanded', async () => {
    await render();
    host.states.add('away');
    host.show();
    await host.updateComplete;
    expect(host.states.has('away')).to.equal(false);
  });

  it('is collapsed by a press outside while it is expanded, and no more after that', async () => {
    await render({ expanded: true });
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await host.updateComplete;
    expect(host.expanded).to.equal(false);
  });

  it('is not collapsed by a press outside after it was removed', async () => {
    await render({ expanded: true });
    host.remove();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    expect(host.expanded).to.equal(true);
  });

  for (const [name, value] of [
    ['behavior', 'fixed'],
    ['current', 'page'],
  ] as const) {
    it(`warns about ${name}="${value}"`, async () => {
      const messages = warnings();
      await render({ [name]: value });
      expect(messages.join()).to.include(`<test-masthead>: ${name}="${value}" is unknown.`);
    });
  }
});
