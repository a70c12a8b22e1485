// The lazy part of <news-back-to-top>, in an element that has only the members that it uses.
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { LocaleController } from '../src/controllers/locale-controller.js';
import { NewsBackToTopReturnEvent } from '../src/elements/news-back-to-top/events.js';
import { BackToTopController } from '../src/elements/news-back-to-top/news-back-to-top.lazy.js';
import type { BackToTopHost } from '../src/elements/news-back-to-top/types.js';

let observed = 0;

class TestBackToTop extends LitElement implements BackToTopHost {
  static override properties = { scroller: {}, dockAbove: {}, progress: {}, offerReturn: {} };
  declare scroller: string | undefined;
  declare dockAbove: string | undefined;
  declare progress: boolean;
  declare offerReturn: boolean;
  strings: undefined;
  readonly states = new Set<string>();
  readonly locale = new LocaleController(this, 'backToTop');
  controller: BackToTopController | undefined;

  protected override firstUpdated(): void {
    this.controller = new BackToTopController(
      this,
      this.states,
      this.locale,
      () => observed++,
      NewsBackToTopReturnEvent,
    );
  }

  protected override render(): unknown {
    return html`<div part="button"><a href="#">أعلى</a></div>`;
  }
}
customElements.define('test-back-to-top', TestBackToTop);

let page: HTMLElement;
let host: TestBackToTop;
let controller: BackToTopController;

async function render(properties: Partial<BackToTopHost> = {}): Promise<void> {
  page = document.createElement('div');
  page.innerHTML = `<div id="scroller" style="block-size: 200px; overflow: auto">
    <b style="position: absolute">1</b><i hidden>2</i><p style="block-size: 2000px">3</p></div>`;
  host = new TestBackToTop();
  Object.assign(host, { offerReturn: false, progress: false, ...properties });
  page.append(host);
  document.body.append(page);
  await host.updateComplete;
  await host.updateComplete;
  controller = host.controller as BackToTopController;
}
const returnButton = () => host.renderRoot.querySelector<HTMLButtonElement>('[part=return]');

beforeEach(() => {
  observed = 0;
});

afterEach(() => {
  page.remove();
});

describe('BackToTopController', () => {
  it('adds a button to return, in the language of the page', async () => {
    await render();
    expect(returnButton()?.type).to.equal('button');
    expect(returnButton()?.textContent).to.match(/[ا-ي]/);
    expect(returnButton()?.hasAttribute('lang')).to.equal(false);
  });

  it('has the page as its scroller, or the element that scroller references', async () => {
    await render();
    expect([controller.scroller, controller.content]).to.deep.equal([undefined, undefined]);
    const before = observed;
    host.scroller = 'scroller';
    await host.updateComplete;
    expect(controller.scroller?.id).to.equal('scroller');
    expect(controller.content?.textContent).to.equal('3');
    expect(observed).to.be.above(before);
  });

  it('shows the progress only while progress is set', async () => {
    await render({ progress: true });
    expect(host.renderRoot.querySelectorAll('[part=progress]').length).to.equal(1);
    host.progress = false;
    await host.updateComplete;
    expect(host.renderRoot.querySelectorAll('[part=progress]').length).to.equal(0);
  });

  it('offers to return to the saved position if offer-return is set', async () => {
    await render({ offerReturn: true });
    controller.savePosition();
    controller.offerReturn();
    expect([...host.states]).to.have.members(['returning', 'visible']);
  });

  it('offers nothing if offer-return is not set, if nothing was saved, or while the reader is far down', async () => {
    await render({ offerReturn: true });
    controller.offerReturn();
    expect([...host.states]).to.deep.equal([]);
    controller.setFarDown(true);
    controller.savePosition();
    controller.offerReturn();
    expect([...host.states]).to.deep.equal([]);
    controller.setFarDown(false);
    host.offerReturn = false;
    controller.savePosition();
    controller.offerReturn();
    expect([...host.states]).to.deep.equal([]);
  });

  it('ends the offer when the reader scrolls down', async () => {
    await render({ offerReturn: true });
    controller.savePosition();
    controller.offerReturn();
    controller.setFarDown(true);
    expect(host.states.has('returning')).to.equal(false);
  });

  it('stays visible while it offers to return above the threshold', async () => {
    await render({ offerReturn: true });
    controller.savePosition();
    controller.offerReturn();
    host.states.delete('visible');
    controller.setFarDown(false);
    expect(host.states.has('visible')).to.equal(true);
  });

  it('dispatches an event with the destination, which can be cancelled', async () => {
    await render({ offerReturn: true });
    controller.savePosition();
    controller.offerReturn();
    const destinations: HTMLElement[] = [];
    host.addEventListener('news-back-to-top-return', (event) => {
      destinations.push(event.destination);
      event.preventDefault();
    });
    returnButton()?.click();
    expect(destinations).to.have.length(1);
    expect(host.states.has('returning')).to.equal(true);
  });

  it('ends the offer when it is removed', async () => {
    await render({ offerReturn: true, progress: true });
    controller.savePosition();
    controller.offerReturn();
    host.remove();
    expect([...host.states]).to.deep.equal([]);
    expect(host.renderRoot.querySelector('[part=progress]')).to.equal(null);
  });
});
