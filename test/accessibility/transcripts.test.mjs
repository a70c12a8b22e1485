// What a virtual screen reader says of the complete page, and of its comment form and of a thread in each state. The expected transcripts are
// in transcripts/, to be read by people. `npm run test:accessibility -- transcripts --update` updates them.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useSite } from '../node/docs-page.mjs';
import { FORM_STATES, openFormState, openPage } from '../node/form-states.mjs';
import { openThreadState, THREAD_STATES } from '../node/thread-states.mjs';
import { listen, read, screenReaderRoute } from './transcript.mjs';

const FOLDER = join(import.meta.dirname, 'transcripts');
const FORM = 'news-comment-form';
const THREAD = 'news-comments';

const site = useSite();

/** Compares a transcript with the expected one, or writes it with `--update`. */
function compare(name, transcript) {
  const path = join(FOLDER, `${name}.txt`);
  const text = `${transcript.trim()}\n`;
  if (process.env.UPDATE_TRANSCRIPTS) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  assert.ok(existsSync(path), `There is no ${path}. Write it with: npm run test:accessibility -- transcripts --update`);
  assert.equal(text, readFileSync(path, 'utf8'));
}

describe('a virtual screen reader', () => {
  it('reads the complete page', async () => {
    const page = await openPage(site, { routes: screenReaderRoute });
    await page.getByRole('button', { name: 'كل الأقسام' }).waitFor({ state: 'attached' });
    compare('page', await read(page, 'body'));
  });

  for (const state of Object.keys(FORM_STATES)) {
    it(`announces and reads the comment form: ${state}`, async () => {
      let stop;
      const page = await openFormState(site, state, {
        routes: screenReaderRoute,
        beforeSending: async (opened) => {
          stop = await listen(opened, FORM);
        },
      });
      const heard = await stop();
      compare(
        state,
        `Heard when the comment is sent:\n\n${heard}\n\nRead from the start:\n\n${await read(page, FORM)}`,
      );
    });
  }

  for (const state of Object.keys(THREAD_STATES)) {
    it(`announces and reads the thread: ${state}`, async () => {
      let stop;
      const page = await openThreadState(site, state, {
        routes: screenReaderRoute,
        beforeActing: async (opened) => {
          stop = await listen(opened, THREAD);
        },
      });
      const heard = await stop();
      compare(state, `Heard when it changes:\n\n${heard}\n\nRead from the start:\n\n${await read(page, THREAD)}`);
    });
  }
});
