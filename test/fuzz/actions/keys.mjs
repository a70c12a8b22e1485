/* global document, fuzz -- what runs in the page */
/** The keys of a reader who has no pointer. Escape and Enter are the ones that our code handles. */
const KEYS = ['Escape', 'Enter', 'Space', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown'];
const CHORDS = ['Control+Enter', 'Meta+Enter', 'Shift+Enter', 'Control+Home', 'Control+End'];
const WORDS = ['كلمة', 'C++', '@name', '(2026)', 'English words', '٥٪', '😀', 'https://example.org/ا', '\u200f', 'é'];
const FIELDS = { author: ['ليلى', 'Anna', ''], email: ['layla@example.com', 'layla@', ''], url: ['', 'example'] };

export const keyActions = [
  {
    name: 'press Tab',
    weight: 12,
    // After the last control, the focus leaves the page.
    mayBlur: true,
    run: async ({ page, random }) => {
      const key = random.pick(['Tab', 'Tab', 'Tab', 'Shift+Tab']);
      await page.keyboard.press(key);
      return key;
    },
  },
  {
    name: 'press a key',
    weight: 12,
    run: async ({ page, random }) => {
      const key = random.pick(KEYS);
      // A selection would be replaced by a space or a new line, as the reader wants.
      if (key === 'Enter' || key === 'Space') await collapseSelection(page);
      await page.keyboard.press(key);
      return key;
    },
  },
  {
    name: 'press a chord',
    weight: 4,
    run: async ({ page, random }) => {
      const chord = random.pick(CHORDS);
      await collapseSelection(page);
      await page.keyboard.press(chord);
      return chord;
    },
  },
  {
    name: 'type a comment',
    weight: 8,
    run: async ({ page, random, world }) => {
      const area = await page.evaluateHandle(() => document.querySelector('textarea[name=comment]'));
      const isUsable = await area.evaluate((field) => {
        if (!field?.checkVisibility() || field.readOnly || field.disabled) return false;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
        return true;
      });
      if (!isUsable) return 'nothing, because the field cannot be used';
      const token = `t${world.nextToken++}x`;
      const text = ` ${random.pick(WORDS)} ${token}`;
      await page.keyboard.insertText(text);
      // The code may have made the field read-only meanwhile, as it does while it sends.
      if (await area.evaluate((field, typed) => field.value.includes(typed), token)) world.tokens.add(token);
      return text;
    },
  },
  {
    name: 'fill a field',
    weight: 5,
    run: async ({ page, random }) => {
      const name = random.pick(Object.keys(FIELDS));
      const value = random.pick(FIELDS[name]);
      const field = page.locator(`news-comment-form [name=${name}]`);
      if (!(await field.isVisible()) || !(await field.isEditable())) return 'nothing, because the field cannot be used';
      await field.fill(value);
      return `${name}: ${value}`;
    },
  },
  {
    name: 'send the comment',
    weight: 5,
    run: async ({ page, random }) => {
      const isComplete = random.pick([true, true, true, false]);
      for (const [name, value] of isComplete
        ? Object.entries({ author: 'ليلى', email: 'layla@example.com', url: '' })
        : []) {
        const field = page.locator(`news-comment-form [name=${name}]`);
        if ((await field.isVisible()) && (await field.isEditable())) await field.fill(value);
      }
      const area = page.locator('textarea[name=comment]');
      if (!(await area.isVisible())) return 'nothing, because the field is hidden';
      await area.evaluate((field) => field.focus());
      await page.keyboard.press('Control+Enter');
      return isComplete ? 'complete' : 'as it is';
    },
  },
];

/**
 * Moves the caret of a field to the end of a selection, and then to the end of the word: a space or a new line inside a
 * typed word would split it, and the rules could not find it.
 */
async function collapseSelection(page) {
  await page.evaluate(() => {
    const field = fuzz.deepActiveElement();
    if (!field?.matches('textarea')) return;
    const end = field.selectionEnd + field.value.slice(field.selectionEnd).search(/\s|$/);
    field.setSelectionRange(end, end);
  });
}
