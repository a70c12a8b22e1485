import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OPTIONS = {
  // How different two colours may be, from 0 to 1: less than neighbouring levels of `reduceColors` are.
  threshold: 0.01,
  // The edges of letters count too.
  includeAA: true,
  // Processors can round a channel differently, which moves a few scattered pixels to the next level. A change of a
  // component fills a part of a square.
  windowSize: 16,
  alpha: 0.3,
};
/** How many pixels of a square of `windowSize` may differ. */
const MAX_SCATTERED = 2;

/**
 * Loads pngjs and pixelmatch, which are installed outside the repository.
 *
 * @param {string} packages the folder `node_modules` that contains them
 */
export async function loadComparison(packages) {
  const require = createRequire(join(packages, 'package.json'));
  const { PNG } = require('pngjs');
  const { default: pixelmatch } = await import(pathToFileURL(require.resolve('pixelmatch')).href);

  /** Returns a picture of at least this size. What is added is transparent, so it differs from anything. */
  const extend = (picture, width, height) => {
    if (picture.width === width && picture.height === height) return picture;
    const extended = new PNG({ width, height });
    PNG.bitblt(picture, extended, 0, 0, picture.width, picture.height, 0, 0);
    return extended;
  };

  return {
    /** Decodes a PNG file. */
    decode: (file) => PNG.sync.read(file),
    /** Encodes a picture. */
    encode: (picture) => PNG.sync.write(picture),
    /** Compares two pictures. Returns a picture with the differing pixels in red, or undefined if they are the same. */
    findDifference: (expected, actual) => {
      const width = Math.max(expected.width, actual.width);
      const height = Math.max(expected.height, actual.height);
      const [before, after] = [expected, actual].map((picture) => extend(picture, width, height));
      const difference = new PNG({ width, height });
      const pixels = pixelmatch(before.data, after.data, difference.data, width, height, OPTIONS);
      const isSameSize = [expected, actual].every((picture) => picture.width === width && picture.height === height);
      return isSameSize && pixels <= MAX_SCATTERED ? undefined : difference;
    },
  };
}
