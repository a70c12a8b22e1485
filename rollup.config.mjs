import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLit } from './tools/minify-lit.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements');
const compile = [esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json' }), minifyLit()];
const squeeze = terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /^!/ } });
/** The server's parser, which no page loads. */
const isParser = (id) => /^(?:parse5|entities)(?:\/|$)/.test(id);
const isLit = (id) => /^(?:lit|@lit\/.*|lit-.*)(?:\/|$)/.test(id);

for (const folder of ['dist', 'cdn', 'html', 'types', 'editors', '.size'])
  rmSync(folder, { recursive: true, force: true });

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
  external: (id) => isLit(id) || isParser(id),
  plugins: compile,
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src' },
};

/** The files that elements load on demand, `src/elements/<tag>/<name>.lazy.ts`: the name of each in cdn/, and its path. */
const LAZY_FILES = Object.fromEntries(
  tags
    .flatMap((tag) => modulesIn(`src/elements/${tag}`))
    .filter((path) => path.endsWith('.lazy.ts') && !path.endsWith('.styles.lazy.ts'))
    .map((path) => [basename(path, '.lazy.ts').replace(/^news-/, ''), path]),
);
/** The light-DOM styles of all elements are one file. */
LAZY_FILES['light-dom-styles'] = 'src/cdn.styles.ts';

/** The name in cdn/ of a file that is loaded on demand, by its import specifier or path; undefined for other files. */
function lazyName(id) {
  if (id.endsWith('.styles.lazy.js')) return 'light-dom-styles';
  return /([^/]+)\.lazy\.js$/.exec(id)?.[1].replace(/^news-/, '');
}

/** Languages that are not built in: a file each in cdn/locales/, loaded when the page is in that language. */
const LANGUAGES = modulesIn('src/locales').flatMap((path) => /\/(?!ar|en)([a-z]{2,3})\.ts$/.exec(path)?.[1] ?? []);
const language = (id) => LANGUAGES.find((name) => id.endsWith(`/locales/${name}.js`));

/** For pages without a bundler: one file that imports nothing until an attribute or the page's language asks for it. */
const cdn = {
  input: 'src/cdn.ts',
  external: (id) => lazyName(id) || language(id),
  plugins: [nodeResolve({ exportConditions: ['production'] }), ...compile],
  output: {
    file: 'cdn/news-elements.js',
    sourcemap: true,
    banner: `/*! news-elements ${version}, MIT licence. With Lit, copyright Google LLC, BSD 3-Clause licence: THIRD-PARTY-LICENSES.txt */`,
    paths(id) {
      if (lazyName(id)) return versioned(`news-elements.${lazyName(id)}.js`);
      return language(id) ? versioned(`locales/${language(id)}.js`) : id;
    },
    plugins: [squeeze],
  },
};
/** They contain no Lit: a second copy of it would be larger than they are. */
const cdnLazyFiles = Object.entries(LAZY_FILES).map(([name, input]) => ({
  input,
  plugins: compile,
  output: { file: `cdn/news-elements.${name}.js`, sourcemap: true, plugins: [squeeze] },
}));
const cdnLocales = LANGUAGES.map((name) => ({
  input: `src/locales/${name}.ts`,
  plugins: compile,
  output: { file: `cdn/locales/${name}.js`, sourcemap: true, plugins: [squeeze] },
}));

/**
 * What the size budget of each element weighs: its own folder. Lit and the rooms that elements share are left out here,
 * since they are counted once, in the CDN file; what is loaded on demand has a budget of its own.
 */
const weighed = tags.map((tag) => ({
  input: `src/elements/${tag}/${tag}.ts`,
  external: (id) => isLit(id) || id.startsWith('../') || lazyName(id),
  plugins: compile,
  output: { file: `.size/${tag}.js`, plugins: [squeeze] },
}));

// The main file comes after the files that it names by their hashes.
export default [modules, ...cdnLazyFiles, ...cdnLocales, cdn, ...weighed].map((build) => ({ ...build, onwarn }));

/**
 * The address of a file of cdn/ with the hash of its content, so that a new main file never gets an old file from a cache.
 */
function versioned(file) {
  const hash = createHash('sha256')
    .update(readFileSync(`cdn/${file}`))
    .digest('hex');
  return `./${file}?v=${hash.slice(0, 8)}`;
}

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
