import nodeResolve from '@rollup/plugin-node-resolve';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build } from 'vite';
import webpack from 'webpack';

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
    const compiler = webpack({ mode: 'production', entry, output: { path, filename: 'entry.js' }, devtool: false });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, done) => (error ? reject(error) : resolve(done)));
    });
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  },
};
