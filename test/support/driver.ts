// The commands that tests send to the browser's driver. The limitations of each driver are handled only in this file.
import { emulateMedia, executeServerCommand, sendKeys as sendKeysCommand } from '@web/test-runner-commands';

export { sendMouse } from '@web/test-runner-commands';

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** `holdKeys`: press a key and release it later. */
type Ability = 'emulateMedia' | 'forcedColors' | 'holdKeys';

type Media = Parameters<typeof emulateMedia>[0];

interface Size {
  width: number;
  height: number;
}

const ABILITIES: Record<Engine, readonly Ability[]> = {
  Chromium: ['emulateMedia', 'forcedColors', 'holdKeys'],
  Firefox: ['holdKeys'],
  WebKit: [],
};

const SIZE: Size = { width: innerWidth, height: innerHeight };

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

export function driverCan(ability: Ability): boolean {
  return ABILITIES[engine].includes(ability);
}

/** Skips a test, with a log message, if the driver lacks an ability: `it('…', async function () { needs(this, '…'); … })`. */
export function needs(test: Mocha.Context, ability: Ability): void {
  if (driverCan(ability)) return;
  console.log(`Skipped, since the driver of ${engine} lacks ${ability}: ${test.test?.fullTitle() ?? ''}`);
  test.skip();
}

/** Presses keys. The driver of Firefox knows the space bar only by its character. */
export async function sendKeys(keys: Parameters<typeof sendKeysCommand>[0]): Promise<void> {
  const isSpace = 'press' in keys && keys.press === 'Space';
  await sendKeysCommand(isSpace && engine === 'Firefox' ? { press: ' ' } : keys);
}

/** Presses keys together and releases them, such as Shift and Tab. Every driver can do this, also without `holdKeys`. */
export async function pressTogether(...keys: readonly string[]): Promise<void> {
  await executeServerCommand('press-together', keys);
}

/** Returns the pixels of a part of the window. The box is in whole CSS px. */
export async function screenshot(box: DOMRect): Promise<ImageData> {
  const { x, y, width, height } = box;
  const base64 = String(await executeServerCommand('screenshot', { x, y, width, height }));
  const response = await fetch(`data:image/png;base64,${base64}`);
  const image = await createImageBitmap(await response.blob());
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no context for pixels.');
  const isWhole = image.width === innerWidth;
  context.drawImage(image, isWhole ? -x : 0, isWhole ? -y : 0);
  return context.getImageData(0, 0, width, height);
}

let emulated = false;
let resized = false;

/** Emulates media features until the end of the test. */
export async function emulate(media: Media): Promise<void> {
  emulated = true;
  await emulateMedia(media);
}

/** Resizes the viewport until the end of the test. If only the size matters, `frame` is faster. */
export async function resize(size: Size): Promise<void> {
  resized = true;
  await executeServerCommand('resize', size);
}

afterEach(async () => {
  if (emulated) await emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' });
  if (emulated && driverCan('forcedColors')) await emulateMedia({ forcedColors: 'none' });
  if (resized) await executeServerCommand('resize', SIZE);
  emulated = resized = false;
});
