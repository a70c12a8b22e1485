import nodeResolve from '@rollup/plugin-node-resolve';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { copyExample } from '../integrations/example.mjs';

/**
 * Functions that make a production build with the default options of each bundler. They write `entry.js` into a folder,
 * and lazy chunks next to it.
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

/** The installed bundlers, by the name of the folder in test/hosts. @type {Map<string, Promise<object>>} */
const installed = new Map();

/** Returns the bundler that is installed in test/hosts/<name>. */
function fromHost(name) {
  if (!installed.has(name)) {
    const { resolve } = createRequire(join(copyExample(name, `test/hosts/${name}`), 'package.json'));
    installed.set(name, import(pathToFileURL(resolve(name)).href));
  }
  return installed.get(name);
}
