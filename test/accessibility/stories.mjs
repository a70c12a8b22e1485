/* global window -- used in functions that run in the page */
import { readFileSync } from 'node:fs';

/** Events of Storybook that end a story with an error. */
const FAILURES = ['storyErrored', 'storyMissing', 'storyThrewException', 'playFunctionThrewException'];
/** Page stories are also opened in the other direction and language, and in the dark colour scheme. */
const OTHER_GLOBALS = ['dir:ltr;lang:en', 'scheme:dark'];

/**
 * The stories of the built Storybook.
 *
 * @returns {{ name: string, path: string, tags: string[] }[]}
 */
export function readStories() {
  const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .flatMap(({ id, title, name, tags }) =>
      ['', ...(tags.includes('page') ? OTHER_GLOBALS : [])].map((globals) => ({
        tags,
        name: [title, name, globals].filter(Boolean).join(' / '),
        path: `/storybook-static/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;${globals}`,
      })),
    );
}

/** Opens a story, and waits until it has rendered and played. */
export async function openStory(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__);
  const failure = await page.evaluate(
    (failures) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const on = (event, listener) => {
          const last = channel.last(event);
          if (last) listener(last[0]);
          else channel.on(event, listener);
        };
        for (const event of failures) on(event, (payload) => resolve(`${event}: ${payload?.message ?? ''}`));
        on('storyFinished', () => resolve());
      }),
    FAILURES,
  );
  if (failure) throw new Error(failure);
}
