/**
 * Adds the test command `screenshot`: returns a part of the window, in CSS px, as a PNG file in base64. WebDriver has no parts:
 * it returns the whole window.
 */
export function screenshotPlugin() {
  return {
    name: 'screenshot',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'screenshot') return undefined;
      if (browser.type === 'webdriver') return await browser.driver.takeScreenshot();
      const image = await browser.getPage(id).screenshot({ type: 'png', clip: payload });
      return Buffer.from(image).toString('base64');
    },
  };
}
