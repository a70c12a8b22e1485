import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/elements/news-header/define.js';
import { fixture, html } from './support/fixture.js';

const HOUR = 3_600_000;
const DATE = '23 نوفمبر 2026';

describe('<news-header relative> in a long list', () => {
  const { IntersectionObserver } = window;

  afterEach(() => {
    Object.assign(window, { IntersectionObserver });
    scrollTo(0, 0);
  });

  const headersBelow = (height: number, count = 1) => html`
    <div>
      <div style="block-size: ${height}px"></div>
      ${Array.from(
        { length: count },
        () =>
          html`<news-header relative
            ><h2>عنوان</h2>
            <time slot="published" datetime=${new Date(Date.now() - 2.2 * HOUR).toISOString()}
              >${DATE}</time
            ></news-header
          >`,
      )}
    </div>
  `;
  const dateIn = (header: Element): string | undefined => {
    const own = header.querySelector('time') as HTMLElement;
    return own.checkVisibility() ? own.textContent : header.shadowRoot?.querySelector('time')?.textContent;
  };
  const headerIn = async (template: ReturnType<typeof headersBelow>): Promise<Element> =>
    (await fixture(template)).querySelector('news-header') as Element;

  it('shows the page’s own date until the reader comes near, and the relative one then', async () => {
    const far = await headerIn(headersBelow(innerHeight * 8));
    const near = await headerIn(headersBelow(0));
    near.parentElement?.style.setProperty('position', 'absolute');
    near.parentElement?.style.setProperty('inset-block-start', '0');
    await waitUntil(() => dateIn(near) === 'نُشر قبل ساعتين');
    expect([dateIn(far), far.shadowRoot]).to.deep.equal([DATE, null]);
    far.scrollIntoView();
    await waitUntil(() => dateIn(far) === 'نُشر قبل ساعتين');
  });

  it('moves nothing when it comes near', async () => {
    const far = await headerIn(headersBelow(innerHeight * 8));
    const before = far.getBoundingClientRect();
    scrollTo(0, innerHeight * 6);
    await waitUntil(() => dateIn(far) === 'نُشر قبل ساعتين');
    const { height, top } = far.getBoundingClientRect();
    expect([height, top + scrollY]).to.deep.equal([before.height, before.top]);
  });

  it('uses one observer for all headers, and none after they are removed', async () => {
    const observed = new Map<IntersectionObserver, Set<Element>>();
    class Counting extends IntersectionObserver {
      override observe(element: Element): void {
        super.observe(element);
        observed.set(this, (observed.get(this) ?? new Set()).add(element));
      }
      override unobserve(element: Element): void {
        super.unobserve(element);
        observed.get(this)?.delete(element);
      }
    }
    // Another document has no observer yet.
    const frame = await fixture<HTMLIFrameElement>(html`<iframe srcdoc="<main></main>"></iframe>`);
    await waitUntil(() => frame.contentDocument?.querySelector('main'));
    Object.assign(window, { IntersectionObserver: Counting });
    const list = await fixture(headersBelow(innerHeight * 8, 20));
    frame.contentDocument?.body.append(list);
    await nextFrame();
    await waitUntil(() => [...observed.values()].some(({ size }) => size === 20));
    expect(observed.size).to.equal(1);
    list.remove();
    expect([...observed.values()].map(({ size }) => size)).to.deep.equal([0]);
  });
});
