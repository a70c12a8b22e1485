/**
 * The test command `resize`, for every launcher. The runner's own setViewport throws where a browser is driven through
 * WebDriver, and a plugin of ours cannot take that name over.
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

/** WebDriver sizes windows, not viewports, and a window manager takes its time: measured, corrected, measured again. */
async function resizeWindow(driver, { width, height }) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(null, null, outer.width + width - innerWidth, outer.height + height - innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The window does not take the size ${width} x ${height}: a frame does.`);
}
