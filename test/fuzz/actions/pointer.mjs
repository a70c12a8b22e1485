/* global fuzz -- what runs in the page */
/** A press on something that cannot have the focus takes the focus away, in each browser. */
const mayBlur = true;

export const pointerActions = [
  {
    name: 'click a control',
    weight: 14,
    mayBlur,
    run: (context) => at(context, (page, { x, y }) => page.mouse.click(x, y)),
  },
  {
    name: 'press a control and release elsewhere',
    weight: 3,
    mayBlur,
    run: (context) =>
      at(context, async (page, { x, y }) => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x, y + 80);
        await page.mouse.up();
      }),
  },
  { name: 'hover over a control', weight: 3, run: (context) => at(context, (page, { x, y }) => page.mouse.move(x, y)) },
  {
    name: 'click a point',
    weight: 4,
    mayBlur,
    run: async ({ page, random }) => {
      const { width, height } = page.viewportSize();
      const [x, y] = [random.integer(0, width - 1), random.integer(0, height - 1)];
      await page.mouse.click(x, y);
      return `${x}, ${y}`;
    },
  },
  {
    name: 'turn the wheel',
    weight: 6,
    run: async ({ page, random }) => {
      const [x, y] = [random.pick([0, 0, 0, 120, -120]), random.pick([3000, 400, 100, -100, -400, -3000])];
      await page.mouse.wheel(x, y);
      return `${x}, ${y}`;
    },
  },
];

/** Does something at a random control. */
async function at({ page, random }, act) {
  const target = await page.evaluate((number) => fuzz.aim(number), random.integer(0, 9999));
  if (!target) return 'nothing, because there is no control';
  await act(page, target);
  return target.description;
}
