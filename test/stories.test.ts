import { expect } from '@open-wc/testing';
import { engine } from './support/driver.js';
import { readEntries, visit, visitNext } from './support/storybook.js';

/** Page stories are also visited in the other direction and language, and in the dark colour scheme. */
const OTHER_GLOBALS = ['dir:ltr;lang:en', 'scheme:dark'];

/** Docs pages show text and the stories of an element, and open a page each. The other engines have the stories only. */
const entries = (await readEntries()).filter(({ type }) => type === 'story' || engine === 'Chromium');

describe('stories', function () {
  this.timeout(30_000);

  for (const entry of entries) {
    for (const globals of entry.tags.includes('page') ? ['', ...OTHER_GLOBALS] : ['']) {
      it([entry.title, entry.name, globals].filter(Boolean).join(' / '), async () => {
        // Firefox takes the longest for a page. WebKit's process now and then ends when stories share one.
        const sharesPage = engine === 'Firefox' && !globals;
        expect(await (sharesPage ? visitNext(entry) : visit(entry, globals))).to.eql([]);
      });
    }
  }
});
