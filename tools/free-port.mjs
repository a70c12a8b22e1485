import { createServer } from 'node:net';

/**
 * @returns {Promise<number>} a port of the loopback interface that nothing listens on now
 */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
