// The print styles of the masthead.
import { expect } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import { emulate, needs } from './support/driver.js';
import { html } from './support/fixture.js';
import { onLongPage, render, sectionList, settled } from './support/masthead.js';

for (const behavior of ['sticky', 'reveal']) {
  for (const state of ['collapsed', 'expanded']) {
    it(`<news-masthead behavior="${behavior}"> in print, ${state}, from the middle of the page: covers no text`, async function () {
      needs(this, 'emulateMedia');
      const element = await render(
        onLongPage(html`
          <header>
            <news-masthead behavior=${behavior}>
              <a slot="brand" href="#home">المدار</a>
              ${sectionList(30)}
            </news-masthead>
          </header>
        `),
      );
      scrollTo({ top: 900, behavior: 'instant' });
      if (state === 'expanded') element.show();
      await settled(element);
      await emulate({ media: 'print' });
      await settled(element);
      const { bottom } = element.getBoundingClientRect();
      const firstParagraph = document.querySelector('#p0') as Element;
      expect(bottom).to.be.at.most(firstParagraph.getBoundingClientRect().top + 1);
      scrollTo({ top: 0, behavior: 'instant' });
    });
  }
}
