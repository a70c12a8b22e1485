import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Long documents would take seconds with the best quality. */
const LONG = 400_000;

/**
 * Serves files from memory on the loopback interface, compressed with brotli.
 *
 * @param {(path: string) => string | Buffer | undefined} find returns the content of a path such as `/floor/12/index.html`
 * @returns {Promise<{ url: string, close: () => void }>} the URL has no trailing slash
 */
export async function serveCompressed(find) {
  const compressed = new Map();
  const read = (path) => {
    if (!compressed.has(path)) compressed.set(path, compress(find(path)));
    return compressed.get(path);
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = read(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function compress(content) {
  if (content === undefined) return undefined;
  const bytes = Buffer.from(content);
  const quality = bytes.length > LONG ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
