import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePalettePNG } from './palette-png.mjs';
import { reduceColors } from './reduce-colors.mjs';

const EXPECTED = join(import.meta.dirname, 'expected');
const DIFFERENCES = join(import.meta.dirname, 'differences');

/** The path of an expected picture. */
export const expectedFile = (name) => join(EXPECTED, `${name}.png`);

/** Removes the pictures of failures of an earlier run. */
export function clearDifferences() {
  rmSync(DIFFERENCES, { recursive: true, force: true });
}

/**
 * Returns the functions that check a new picture and that make it the expected one. Both take its name and its PNG file.
 *
 * @param {Awaited<ReturnType<import('./compare.mjs').loadComparison>>} comparison
 */
export function createChecks({ decode, encode, findDifference }) {
  const encodeSmall = (picture) => encodePalettePNG(picture) ?? encode(picture);

  return {
    /**
     * Compares a picture with the expected one. If they differ, writes the picture and one with the differing pixels in red.
     *
     * @returns {string | undefined} what is wrong
     */
    check: (name, file) => {
      const actual = reduceColors(decode(file));
      const expected = readExpected(name, decode);
      const difference = expected && findDifference(expected, actual);
      if (expected && !difference) return undefined;
      mkdirSync(DIFFERENCES, { recursive: true });
      const actualFile = join(DIFFERENCES, `${name}.actual.png`);
      writeFileSync(actualFile, encodeSmall(actual));
      if (!expected) return `There is no expected picture. The new one is ${actualFile}`;
      const differenceFile = join(DIFFERENCES, `${name}.difference.png`);
      writeFileSync(differenceFile, encode(difference));
      const [before, after] = [expected, actual].map(({ width, height }) => `${width} × ${height} px`);
      const sizes = before === after ? '' : ` It was ${before} and is ${after}.`;
      return `The picture changed.${sizes}\n  difference: ${differenceFile}\n  actual:     ${actualFile}\n  expected:   ${expectedFile(name)}`;
    },

    /** Makes a picture the expected one. Returns whether its file changed. */
    update: (name, file) => {
      const content = encodeSmall(reduceColors(decode(file)));
      const previous = readIfExists(expectedFile(name));
      if (previous?.equals(content)) return false;
      mkdirSync(EXPECTED, { recursive: true });
      writeFileSync(expectedFile(name), content);
      return true;
    },
  };
}

function readExpected(name, decode) {
  const file = readIfExists(expectedFile(name));
  return file && decode(file);
}

function readIfExists(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
