import './problems.js';
import 'news-elements/define';
import { pause, press, reattach, render, settled, until } from './render.js';

const masthead = (attributes = '') => `
  <header>
    <news-masthead ${attributes}>
      <a slot="brand" href="/">المدار</a>
      <form slot="search" role="search"><input type="search" name="s" aria-label="بحث" /></form>
      <nav aria-label="الأقسام">
        <ul>
          <li><a href="/news/">الأخبار</a><ul><li><a href="/news/local/">محلية</a></li></ul></li>
          <li hidden><a href="/hidden/">مخفي</a></li>
          <li><a href="/opinion/" aria-current="page">الرأي</a></li>
        </ul>
      </nav>
      <a slot="actions" href="/subscribe/">اشترك</a>
    </news-masthead>
  </header>
  <main id="story" tabindex="-1"></main>`;

const toggleOf = (element) => element.shadowRoot.querySelector('button');

describe('<news-masthead>', () => {
  it('renders, is removed and comes back', async () => {
    const page = await render(masthead('skip-to="story"'));
    const element = page.querySelector('news-masthead');
    expect(element.shadowRoot.querySelector('a').getAttribute('href')).toBe('#story');
    expect(toggleOf(element).getAttribute('aria-label')).toBe('كل الأقسام');
    await reattach(page);
    expect(element.querySelectorAll('li').length).toBe(4);
  });

  it('is unfolded and folded by its button, its methods and the keyboard', async () => {
    const page = await render(masthead());
    const element = page.querySelector('news-masthead');
    const heard = [];
    element.addEventListener('news-masthead-toggle', ({ expanded }) => heard.push(expanded));
    toggleOf(element).click();
    await settled(page);
    // What listens to keys comes on demand.
    await until(() => {
      press(document, 'Escape');
      return !element.expanded;
    });
    element.show();
    await settled(page);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    await settled(page);
    element.expanded = true;
    await settled(page);
    await reattach(page);
    element.hide();
    await settled(page);
    expect(heard).toEqual([true, false, true, false, false]);
  });

  for (const behavior of ['static', 'sticky', 'reveal']) {
    it(`follows scrolling and the focus with behavior="${behavior}"`, async () => {
      const page = await render(masthead(`behavior="${behavior}" skip-to="story"`));
      const element = page.querySelector('news-masthead');
      for (let y = 0; y <= 600; y += 200) {
        window.scrollY = y;
        document.dispatchEvent(new Event('scroll'));
      }
      for (const link of [...element.querySelectorAll('a'), ...element.shadowRoot.querySelectorAll('a')]) link.focus();
      await settled(page);
      element.behavior = 'static';
      await settled(page);
      element.behavior = behavior;
      await settled(page);
      await reattach(page);
      element.removeAttribute('behavior');
      await settled(page);
      expect(element.querySelector('nav a').textContent).toBe('الأخبار');
    });
  }

  it('marks the current section with current="auto"', async () => {
    window.history.replaceState(null, '', '/news/local/1.html');
    const page = await render(masthead('current="auto"').replace(' aria-current="page"', ''));
    const marked = () => [...page.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent);
    expect(marked()).toEqual(['الأخبار', 'محلية']);
    window.history.replaceState(null, '', '/opinion/');
    window.dispatchEvent(new Event('popstate'));
    await settled(page);
    expect(marked()).toEqual(['الرأي']);
    page.querySelector('news-masthead').removeAttribute('current');
    await settled(page);
    expect(marked()).toEqual([]);
  });

  it('takes sections that come late, strings of its own and the language of the page', async () => {
    const page = await render('<news-masthead><ul></ul></news-masthead>');
    const element = page.querySelector('news-masthead');
    page.querySelector('ul').innerHTML = '<li><a href="#a">A</a></li><li><a href="#b">B</a></li>';
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
    await settled(page);
    await pause(20);
    expect(toggleOf(element).getAttribute('aria-label')).toBe('All sections');
    element.strings = { allSections: 'Everything' };
    await settled(page);
    expect(toggleOf(element).getAttribute('aria-label')).toBe('Everything');
  });
});
