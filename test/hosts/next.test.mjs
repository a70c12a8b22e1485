import { join } from 'node:path';
import { freePort } from '../../tools/free-port.mjs';
import { ENVIRONMENT } from '../integrations/example.mjs';
import { startServer } from '../support/start-server.mjs';
import { testHost } from './host.mjs';

testHost('next', { 'built by default': { serve: startNext } });

async function startNext(folder) {
  const port = String(await freePort());
  return startServer({
    args: [join(folder, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', port],
    cwd: folder,
    url: `http://127.0.0.1:${port}`,
    env: ENVIRONMENT,
  });
}
