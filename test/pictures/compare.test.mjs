// Tests what compares and stores pictures. `npm run test:pictures` runs it first, and installs the packages that it needs.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadComparison } from './compare.mjs';
import { encodePalettePNG } from './palette-png.mjs';
import { reduceColors } from './reduce-colors.mjs';

const SIZE = 40;
const WHITE = [255, 255, 255];
const INK = [34, 34, 34];
let comparison;

before(async () => {
  comparison = await loadComparison(process.env.PICTURE_PACKAGES);
});

/** A white picture with a box of 10 × 10 px. */
function drawBox({ left = 10, color = INK, width = SIZE, height = SIZE } = {}) {
  const pixels = Array.from({ length: width * height }, (_, pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    return [...(x >= left && x < left + 10 && y >= 10 && y < 20 ? color : WHITE), 255];
  });
  return { width, height, data: Buffer.from(pixels.flat()) };
}

test('a picture is the same after it was stored with a palette', () => {
  const picture = drawBox();
  const decoded = comparison.decode(encodePalettePNG(picture));
  assert.deepEqual([decoded.width, decoded.height], [SIZE, SIZE]);
  assert.deepEqual(decoded.data, picture.data);
});

test('a picture with more than 256 colours is not stored with a palette', () => {
  const picture = drawBox();
  for (let pixel = 0; pixel < 257; pixel++) picture.data.set([pixel & 0xff, pixel >> 8, 7], 4 * pixel);
  assert.equal(encodePalettePNG(picture), undefined);
});

test('the same picture has no difference', () => {
  assert.equal(comparison.findDifference(drawBox(), drawBox()), undefined);
});

test('a box that moves by 1 px is a difference', () => {
  const difference = comparison.findDifference(drawBox(), drawBox({ left: 11 }));
  assert.deepEqual([difference.width, difference.height], [SIZE, SIZE]);
});

test('a color that moves to the next level is a difference, dark or light', () => {
  for (const [from, to] of [
    [0, 17],
    [119, 136],
    [238, 255],
  ]) {
    const [a, b] = [from, to].map((level) => drawBox({ color: [level, level, level] }));
    assert.ok(comparison.findDifference(a, b), `${from} and ${to}`);
  }
});

test('a picture that is 1 px higher is a difference', () => {
  assert.equal(comparison.findDifference(drawBox(), drawBox({ height: SIZE + 1 })).height, SIZE + 1);
});

test('two scattered pixels are no difference', () => {
  const picture = drawBox();
  picture.data.set(INK, 0);
  picture.data.set(INK, 4 * 5);
  assert.equal(comparison.findDifference(drawBox(), picture), undefined);
});

test('rounded colors keep black and white, and are at most 8 levels away', () => {
  const data = Uint8Array.from({ length: 256 }, (_, level) => level);
  const { data: rounded } = reduceColors({ data: data.slice() });
  assert.deepEqual([rounded[0], rounded[255]], [0, 255]);
  assert.equal(new Set(rounded).size, 16);
  assert.ok(data.every((level, i) => Math.abs(level - rounded[i]) <= 8));
});
