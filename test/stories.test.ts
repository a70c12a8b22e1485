import { expect } from '@open-wc/testing';
import { readEntries, visit } from './support/storybook.js';

/** Page stories are also visited in the other direction and language, and in the dark colour scheme. */
const OTHER_GLOBALS = ['dir:ltr;lang:en', 'scheme:dark'];

const entries = await readEntries();

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
