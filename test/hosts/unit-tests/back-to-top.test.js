import './problems.js';
import 'news-elements/define';
import { pause, reattach, render, settled, until } from './render.js';

const page = (attributes = '', link = '') => `
  <div id="box" style="overflow: auto; block-size: 100px"><p>${'نص '.repeat(500)}</p></div>
  <main><h1>العنوان</h1><p>فقرة أولى</p></main>
  <footer id="footer">تذييل</footer>
  <news-back-to-top ${attributes}>${link}</news-back-to-top>`;

const elementIn = (holder) => holder.querySelector('news-back-to-top');
const linkOf = (element) => element.querySelector('a') ?? element.shadowRoot.querySelector('a');

describe('<news-back-to-top>', () => {
  it('renders, is removed and comes back', async () => {
    const holder = await render(page('after-screens="2"'));
    const element = elementIn(holder);
    expect(linkOf(element).textContent.trim()).toBe('العودة إلى أعلى الصفحة');
    await reattach(holder);
    element.afterScreens = 0;
    await settled(holder);
    expect(linkOf(element).getAttribute('href')).toBe('#top');
  });

  for (const [name, attributes] of [
    ['alone', ''],
    ['with all that it does on demand', 'progress offer-return dock-above="footer"'],
    ['in a container that scrolls', 'progress offer-return dock-above="footer" scroller="box"'],
  ]) {
    it(`leads to the top, ${name}`, async () => {
      const holder = await render(page(attributes));
      const element = elementIn(holder);
      const heard = [];
      element.addEventListener('news-back-to-top', ({ type }) => heard.push(type));
      element.addEventListener('news-back-to-top-return', ({ type }) => heard.push(type));
      for (const target of [document, holder.querySelector('#box')]) target.dispatchEvent(new Event('scroll'));
      linkOf(element).click();
      await until(() => document.activeElement !== document.body);
      await pause(20);
      element.shadowRoot.querySelector('button')?.click();
      await pause(20);
      expect(heard[0]).toBe('news-back-to-top');
      await reattach(holder);
      for (const attribute of ['progress', 'offer-return', 'dock-above', 'scroller'])
        element.removeAttribute(attribute);
      await settled(holder);
      element.remove();
    });
  }

  it('takes a link of the page to any element', async () => {
    const holder = await render(page('offer-return', '<a href="#footer">إلى التذييل</a>'));
    linkOf(elementIn(holder)).click();
    await pause(200);
    expect(linkOf(elementIn(holder)).textContent).toBe('إلى التذييل');
  });
});
