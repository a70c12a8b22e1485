/**
 * Adds the test command `press-together`: presses keys in the given order, then releases them. The runner's `sendKeys`
 * cannot hold a key with WebDriver.
 */
export function keysPlugin() {
  return {
    name: 'keys',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'press-together') return undefined;
      if (browser.type === 'webdriver') {
        await browser.driver.keys(payload);
        return true;
      }
      const { keyboard } = browser.getPage(id);
      for (const key of payload) await keyboard.down(key);
      for (const key of payload.toReversed()) await keyboard.up(key);
      return true;
    },
  };
}
