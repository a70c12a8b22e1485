// Writes zip archives whose bytes depend only on the content of the files.
import { crc32, deflateRawSync } from 'node:zlib';

/** Deflate. */
const METHOD = 8;
/** The version of the format that Deflate needs: 2.0. */
const VERSION = 20;
/** File names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the earliest date of the format, in the form of DOS. */
const DATE = 0x21;

/**
 * @param {[path: string, content: Buffer][]} files paths with `/`
 * @returns {Buffer}
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const data = deflateRawSync(content, { level: 9 });
    const common = numbers(
      [2, VERSION],
      [2, FLAGS],
      [2, METHOD],
      [2, 0],
      [2, DATE],
      [4, crc32(content)],
      [4, data.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    );
    const body = Buffer.concat([numbers([4, 0x04034b50]), common, name, data]);
    bodies.push(body);
    directory.push(
      numbers([4, 0x02014b50], [2, VERSION]),
      common,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += body.length;
  }
  const entries = Buffer.concat(directory);
  const { length } = files;
  const end = numbers([4, 0x06054b50], [4, 0], [2, length], [2, length], [4, entries.length], [4, offset], [2, 0]);
  return Buffer.concat([...bodies, entries, end]);
}

/** Little-endian numbers of so many bytes. */
function numbers(...values) {
  return Buffer.concat(
    values.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
