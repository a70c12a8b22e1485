/* global document -- what runs in the page */
// What others do on the site, and what the reader does in the thread.

/** What others do. Each returns a description. They can also happen while a page is on its way. */
export const CHANGES = [
  { name: 'a comment', weight: 3, run: ({ comments }) => `comment ${comments.add(0).id}` },
  {
    name: 'a reply',
    weight: 3,
    run: ({ comments, random }) => {
      const parent = random.pick(comments.published());
      return parent ? `reply ${comments.add(parent.id).id} to ${parent.id}` : 'nothing';
    },
  },
  { name: 'a held comment', weight: 2, run: ({ comments }) => `held ${comments.add(0, { isHeld: true }).id}` },
  {
    name: 'an approval',
    weight: 2,
    run: ({ comments, random }) => {
      const comment = random.pick(comments.held());
      if (comment) comments.approve(comment);
      return comment ? `approved ${comment.id}` : 'nothing';
    },
  },
  {
    name: 'a withdrawal',
    weight: 1,
    run: ({ comments, random }) => {
      const comment = random.pick(comments.published());
      if (comment) comments.hold(comment);
      return comment ? `held again ${comment.id}` : 'nothing';
    },
  },
  {
    name: 'a deletion',
    weight: 2,
    run: ({ comments, random }) => {
      const comment = random.pick(comments.published());
      if (comment) comments.delete(comment);
      return comment ? `deleted ${comment.id}` : 'nothing';
    },
  },
];

const followLink = (name) => ({
  name: `the link "${name}"`,
  weight: 4,
  run: async ({ page }) => {
    const link = page.locator(`news-comments a.${name}:visible`);
    if (!(await link.count())) return 'not there';
    await link.click();
    return 'loaded';
  },
});

/** What the reader does. Each resolves to a description. */
export const ACTIONS = [
  ...CHANGES,
  followLink('prev'),
  followLink('next'),
  {
    name: 'reveal()',
    weight: 1,
    run: async ({ page, random }) => {
      const id = random.integer(1, 30);
      await page.evaluate((wanted) => document.querySelector('news-comments').reveal(wanted), id);
      return String(id);
    },
  },
  {
    name: 'the form',
    weight: 2,
    // If a comment moves to another page before WordPress has printed its page, nobody can tell what became of it.
    isUndisturbed: true,
    run: async ({ page, random, comments }) => {
      const isReply = random.integer(0, 1) === 1;
      // Replies to comments that are gone are refused.
      const shown = await page
        .locator('news-comments .comment-reply-link:visible')
        .evaluateAll((links) => links.map(({ dataset }) => Number(dataset.commentid)));
      const parents = shown.filter((id) => comments.published().some((comment) => comment.id === id));
      if (isReply && parents.length)
        await page.locator(`#comment-${random.pick(parents)} > article .comment-reply-link`).click();
      const text = `من القارئ ${comments.all.at(-1)?.id ?? 0}`;
      const form = page.locator('form.comment-form');
      await form.locator('[name=comment]').fill(text);
      await page.locator('form.comment-form[novalidate]').waitFor();
      await form.locator('[name=author]').fill('ليلى');
      await form.locator('[name=email]').fill('layla@example.com');
      await form.locator('[type=submit]').click();
      await page.waitForFunction(
        (wanted) => [...document.querySelectorAll('[name=comment]')].every(({ value }) => value !== wanted),
        text,
      );
      return text;
    },
  },
];
