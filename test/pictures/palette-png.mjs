// Writes pictures with few colours as PNG files with a palette, which pngjs cannot write. A palette takes a third of the
// size of true colours. Format: https://www.w3.org/TR/png-3/
import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BIT_DEPTH = 8;
const INDEXED_COLOR = 3;
const MAX_COLORS = 256;

/**
 * Encodes a picture with at most 256 colours. Nothing is lost.
 *
 * @param {{ width: number, height: number, data: Uint8Array }} picture 4 bytes a pixel; the alpha channel is ignored
 * @returns {Buffer | undefined} undefined if the picture has more colours
 */
export function encodePalettePNG({ width, height, data }) {
  /** The index of each colour, a number of 24 bits. */
  const colors = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0, pixel = 0; pixel < width * height; pixel++, i += 4) {
    const color = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
    let index = colors.get(color);
    if (index === undefined) {
      index = colors.size;
      if (index === MAX_COLORS) return undefined;
      colors.set(color, index);
    }
    // Each row begins with the number of its filter: 0, because neighbours in a palette are not similar.
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, INDEXED_COLOR, 0, 0, 0], 8);
  const palette = Buffer.from([...colors.keys()].flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]));
  const level = { level: constants.Z_BEST_COMPRESSION, memLevel: 9 };
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, level)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
