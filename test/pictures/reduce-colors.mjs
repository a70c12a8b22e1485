/** The distance of two levels of a channel. Both 0 and 255, so black and white, are levels. */
const STEP = 17;

/**
 * Rounds each channel of each pixel to one of 16 levels, in place. A picture of a page then has fewer than 256 colours.
 * Each pixel is rounded by itself, so a change in one place of a page changes the picture in this place only.
 *
 * @template {{ data: Uint8Array }} T
 * @param {T} picture
 * @returns {T} the same picture
 */
export function reduceColors(picture) {
  const { data } = picture;
  for (let i = 0; i < data.length; i++) data[i] = Math.round(data[i] / STEP) * STEP;
  return picture;
}
