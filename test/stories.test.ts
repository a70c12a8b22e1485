import { expect } from '@open-wc/testing';
import { engine } from './support/driver.js';
import { readEntries, visit } from './support/storybook.js';

/** Page stories are also visited in the other direction and language, and in the dark colour scheme. */
const OTHER_GLOBALS = ['dir:ltr;lang:en', 'scheme:dark'];

/** WebKit's driver shows the frame of Storybook too late for threads, whose code is loaded near the view. Other tests cover them. */
const isShown = ({ title }: { title: string }): boolean => engine !== 'WebKit' || !title.includes('news-comments');

const entries = (await readEntries()).filter(isShown);

describe('stories', function () {
  this.timeout(30_000);

  for (const entry of entries) {
    for (const globals of entry.tags.includes('page') ? ['', ...OTHER_GLOBALS] : ['']) {
      it([entry.title, entry.name, globals].filter(Boolean).join(' / '), async () => {
        expect(await visit(entry, globals)).to.eql([]);
      });
    }
  }
});
