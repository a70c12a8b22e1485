/**
 * Adds the test command `resize`, which works with every launcher. The runner's `setViewport` throws with WebDriver, and
 * a plugin cannot override it.
 */
export function resizePlugin() {
  return {
    name: 'resize',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'resize') return undefined;
      if (browser.type === 'playwright') await browser.getPage(id).setViewportSize(payload);
      else if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(payload);
      else await resizeWindow(browser.driver, payload);
      return true;
    },
  };
}

/**
 * Resizes the window until the viewport has the size. WebDriver can set only the size of the window, and the window
 * manager applies it with a delay.
 */
async function resizeWindow(driver, { width, height }) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(null, null, outer.width + width - innerWidth, outer.height + height - innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The window cannot be resized to a viewport of ${width} x ${height}. Test this size in an iframe.`);
}
