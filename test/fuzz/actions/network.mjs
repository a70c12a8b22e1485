import { ANSWERS } from '../site.mjs';

export const networkActions = [
  {
    name: 'choose the answer of the server',
    weight: 5,
    run: ({ site, random }) => {
      site.answer = random.pick(Object.keys(ANSWERS));
      site.delay = random.pick([0, 0, 0, 100, 1500]);
      return `${site.answer} after ${site.delay} ms`;
    },
  },
  {
    name: 'go offline or online',
    weight: 3,
    run: async ({ page, world }) => {
      world.isOffline = !world.isOffline;
      await page.context().setOffline(world.isOffline);
      return world.isOffline ? 'offline' : 'online';
    },
  },
  {
    name: 'reload the page',
    weight: 1,
    mayBlur: true,
    run: async ({ page, world, site }) => {
      if (world.isOffline) return 'nothing, because there is no connection';
      await page.goto(site.url, { waitUntil: 'load' });
      return 'reloaded';
    },
  },
];
