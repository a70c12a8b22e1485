import { readdirSync, readFileSync, rmSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLit } from './tools/minify-lit.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements');
const compile = [esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json' }), minifyLit()];
const squeeze = terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /^!/ } });
const isLit = (id) => /^(?:lit|@lit\/.*|lit-.*)(?:\/|$)/.test(id);

for (const folder of ['dist', 'cdn', 'html', '.size']) rmSync(folder, { recursive: true, force: true });

/** Modules that hold types alone are empty once they are JavaScript; any other warning is a mistake of ours. */
function onwarn({ code, message }) {
  if (code !== 'EMPTY_BUNDLE') throw new Error(message);
}

/** What npm ships: the modules as they are written, so that a site's own bundler takes only what it uses. */
const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/server.ts',
    ...modulesIn('src/locales'),
    ...tags.flatMap((tag) => modulesIn(`src/elements/${tag}`)),
  ],
  external: isLit,
  plugins: compile,
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

/** For pages without a bundler: one file that imports nothing. */
const cdn = {
  input: 'src/define.ts',
  plugins: [nodeResolve({ exportConditions: ['production'] }), ...compile],
  output: {
    file: 'cdn/news-elements.js',
    sourcemap: true,
    banner: `/*! news-elements ${version}, MIT licence. With Lit, copyright Google LLC, BSD 3-Clause licence. */`,
    plugins: [squeeze],
  },
};

/**
 * What the size budget of each element weighs: its own folder. Lit and the rooms that elements share are left out here,
 * since they are counted once, in the CDN file.
 */
const weighed = tags.map((tag) => ({
  input: `src/elements/${tag}/${tag}.ts`,
  external: (id) => isLit(id) || id.startsWith('../'),
  plugins: compile,
  output: { file: `.size/${tag}.js`, plugins: [squeeze] },
}));

export default [modules, cdn, ...weighed].map((build) => ({ ...build, onwarn }));

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
