import nodeResolve from '@rollup/plugin-node-resolve';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { copyExample } from '../integrations/example.mjs';

/**
 * Production builds as each bundler makes them by default: an entry into `entry.js` of a folder, with what it loads later
 * beside it.
 *
 * @type {Record<string, (entry: string, folder: string) => Promise<unknown>>}
 */
export const BUNDLERS = {
  async Rollup(entry, dir) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    await bundle.write({ dir, format: 'es' });
    await bundle.close();
  },

  async Vite(entry, outDir) {
    const { build } = await fromHost('vite');
    await build({
      root: dirname(entry),
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        modulePreload: false,
        rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } },
      },
    });
  },

  async esbuild(entry, outdir) {
    await esbuild.build({ entryPoints: [entry], outdir, bundle: true, format: 'esm', minify: true });
  },

  async webpack(entry, path) {
    const { default: webpack } = await fromHost('webpack');
    const compiler = webpack({ mode: 'production', entry, output: { path, filename: 'entry.js' }, devtool: false });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, done) => (error ? reject(error) : resolve(done)));
    });
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  },
};

/** By host, the bundler that it has installed. @type {Map<string, Promise<object>>} */
const installed = new Map();

/** A bundler as the host in test/hosts/ of the same name has it. */
function fromHost(name) {
  if (!installed.has(name)) {
    const { resolve } = createRequire(join(copyExample(name, `test/hosts/${name}`), 'package.json'));
    installed.set(name, import(pathToFileURL(resolve(name)).href));
  }
  return installed.get(name);
}
