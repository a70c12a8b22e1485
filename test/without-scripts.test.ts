// The complete page without scripts: it is readable, and shows no control that needs a script. Posting a comment is tested with a
// real WordPress in test/wordpress/without-scripts.test.mjs.
import { expect, waitUntil } from '@open-wc/testing';
import { frame, inBothDirections } from './support/fixture.js';

type Page = Window & typeof globalThis;

inBothDirections((dir) => {
  const path = dir === 'rtl' ? '/examples/plain.html' : '/examples/plain.en.html';

  describe('the complete page without scripts', () => {
    for (const width of [360, 1280]) {
      describe(`${width} px wide`, () => {
        let page: Page;
        const all = (selector: string) => [...page.document.querySelectorAll<HTMLElement>(selector)];
        const one = (selector: string) => all(selector)[0] as HTMLElement;

        beforeEach(async () => {
          page = await frame(path, { width, height: 800, scripts: false });
        });

        it('shows all sections, and no control that needs a script', () => {
          const sections = all('news-masthead li a');
          expect(sections.length).to.be.greaterThan(5);
          for (const section of sections) {
            const { left, right } = section.getBoundingClientRect();
            expect(left, section.innerText).to.be.at.least(0);
            expect(right, section.innerText).to.be.at.most(width);
          }
          const buttons = all('button, [role=button], input[type=submit]').filter((button) => button.checkVisibility());
          expect(buttons.map(({ id }) => id)).to.deep.equal(['submit']);
          expect(all('[hidden], [inert], [aria-hidden=true]:not(.required)')).to.deep.equal([]);
        });

        it('shows the headline, the page’s date and all paragraphs within the width of the page', () => {
          expect(one('h1').getBoundingClientRect().height).to.be.greaterThan(30);
          expect(one('time').innerText).to.match(
            dir === 'rtl' ? /الاثنين 23 نوفمبر 2026/ : /23 November 2026|November 23, 2026/,
          );
          const paragraphs = all('news-article-body p');
          expect(paragraphs.length).to.be.at.least(11);
          for (const paragraph of paragraphs) expect(paragraph.getBoundingClientRect().height).to.be.greaterThan(20);
          expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
        });

        it('has a form whose fields are all visible and submittable', () => {
          const form = one('form') as HTMLFormElement;
          expect(form.method).to.equal('post');
          expect(form.noValidate).to.equal(false);
          const fields = ['comment', 'author', 'email', 'url', 'wp-comment-cookies-consent', 'submit'];
          for (const name of fields) expect(one(`[name="${name}"]`).checkVisibility(), name).to.equal(true);
        });

        it('goes to the top with its last link', async () => {
          const link = one('news-back-to-top a');
          page.document.documentElement.scrollTop = 99999;
          expect(page.document.documentElement.scrollTop).to.be.greaterThan(1000);
          expect(link.checkVisibility({ visibilityProperty: true })).to.equal(true);
          link.click();
          await waitUntil(() => page.document.documentElement.scrollTop === 0);
        });
      });
    }
  });
});
