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
/**
 * `inline: 1`: functions with several statements stay functions. Written as expressions they compress worse. `unsafe_arrows` is
 * unsafe only for functions that are called with `new`, which are classes here and in Lit.
 */
const minify = terser({
  ecma: 2022,
  module: true,
  compress: { inline: 1, passes: 3, unsafe_arrows: true },
  format: { comments: /^!/ },
});
/** The HTML parser, which only servers load. */
const isParser = (id) => /^(?:parse5|entities)(?:\/|$)/.test(id);
const isLit = (id) => /^(?:lit|@lit\/.*|lit-.*)(?:\/|$)/.test(id);

for (const folder of ['dist', 'cdn', 'html', 'types', 'editors', '.size'])
  rmSync(folder, { recursive: true, force: true });

/** Modules that contain only types compile to empty modules. Any other warning fails the build. */
function onwarn({ code, message }) {
  if (code !== 'EMPTY_BUNDLE') throw new Error(message);
}

/** The files of the npm package. They are not bundled, so that the bundler of a site can tree-shake them. */
const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/server.ts',
    // The style sheets are written from it.
    'src/styles/tokens.ts',
    ...modulesIn('src/locales'),
    ...tags.flatMap((tag) => modulesIn(`src/elements/${tag}`)),
  ],
  external: (id) => isLit(id) || isParser(id),
  plugins: compile,
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src' },
};

/** Paths of the files that elements load on demand, `<name>.lazy.ts`, by their names in cdn/. */
const LAZY_FILES = Object.fromEntries(
  ['src/dom', ...tags.map((tag) => `src/elements/${tag}`)]
    .flatMap(modulesIn)
    .filter((path) => path.endsWith('.lazy.ts') && !path.endsWith('.styles.lazy.ts'))
    .map((path) => [basename(path, '.lazy.ts').replace(/^news-/, ''), path]),
);
/** Files that other files load which are loaded on demand. Those that they load themselves come first. */
const NESTED_FILES = ['thread-backends', 'thread-sort', 'thread-waiting', 'thread-updates', 'thread-live'];
/** The light-DOM styles of all elements are one file. */
LAZY_FILES['light-dom-styles'] = 'src/cdn.styles.ts';

/** The name in cdn/ of a file that is loaded on demand, by its import specifier or path; undefined for other files. */
function lazyName(id) {
  if (id.endsWith('.styles.lazy.js')) return 'light-dom-styles';
  return /([^/]+)\.lazy\.js$/.exec(id)?.[1].replace(/^news-/, '');
}

/** Whether a file is loaded by another file that is loaded on demand, and not by the main file. */
function isNested(name) {
  return NESTED_FILES.includes(name);
}

function buildPosition(name) {
  return isNested(name) ? NESTED_FILES.indexOf(name) : NESTED_FILES.length;
}

/** Languages that are not built in. Each has a file in cdn/locales/, which is loaded on pages in that language. */
const LANGUAGES = modulesIn('src/locales').flatMap((path) => /\/(?!ar|en)([a-z]{2,3})\.ts$/.exec(path)?.[1] ?? []);
const languageOf = (id) => LANGUAGES.find((name) => id.endsWith(`/locales/${name}.js`));

/** The file for pages without a bundler. It imports others only if an attribute or the page's language needs them. */
const cdn = {
  input: 'src/cdn.ts',
  external: (id) => lazyName(id) || languageOf(id),
  plugins: [nodeResolve({ exportConditions: ['production'] }), ...compile],
  output: {
    file: 'cdn/news-elements.js',
    sourcemap: true,
    banner: `/*! news-elements ${version}, MIT licence. With Lit, copyright Google LLC, BSD 3-Clause licence: THIRD-PARTY-LICENSES.txt */`,
    paths(id) {
      if (lazyName(id)) return versioned(`news-elements.${lazyName(id)}.js`);
      return languageOf(id) ? versioned(`locales/${languageOf(id)}.js`) : id;
    },
    plugins: [minify],
  },
};
/**
 * The files that are loaded on demand. They do not contain Lit: a second copy of it would be larger than the files. Those that
 * other files of this kind import are built first, because their URLs contain the hash of their contents.
 */
const cdnLazyFiles = Object.entries(LAZY_FILES)
  .sort(([name], [other]) => buildPosition(name) - buildPosition(other))
  .map(([name, input]) => ({
    input,
    external: (id) => isNested(lazyName(id)),
    plugins: compile,
    output: {
      file: `cdn/news-elements.${name}.js`,
      sourcemap: true,
      paths: (id) => `./news-elements.${lazyName(id)}.js?v=${hashOf([`news-elements.${lazyName(id)}.js`])}`,
      plugins: [minify],
    },
  }));
const cdnLocales = LANGUAGES.map((name) => ({
  input: `src/locales/${name}.ts`,
  plugins: compile,
  output: { file: `cdn/locales/${name}.js`, sourcemap: true, plugins: [minify] },
}));

/**
 * Builds for the size budgets of the elements. Each contains only the element's folder. Lit and shared folders are
 * excluded, because the budget of the CDN file includes them. Files that are loaded on demand have separate budgets.
 */
const sizeBuilds = tags.map((tag) => ({
  input: `src/elements/${tag}/${tag}.ts`,
  external: (id) => isLit(id) || id.startsWith('../') || lazyName(id),
  plugins: compile,
  output: { file: `.size/${tag}.js`, plugins: [minify] },
}));

// The main file is built last, because it contains the hash of the other files.
export default [modules, ...cdnLazyFiles, ...cdnLocales, cdn, ...sizeBuilds].map((build) => ({ ...build, onwarn }));

/**
 * Adds a hash to the URL of a file in cdn/, so that a new main file never gets an old file from a cache. It is the hash of all
 * files that are loaded on demand, because different values would make the compressed main file 100 bytes larger.
 */
function versioned(file) {
  const files = [
    ...Object.keys(LAZY_FILES).map((name) => `news-elements.${name}.js`),
    ...LANGUAGES.map((name) => `locales/${name}.js`),
  ];
  return `./${file}?v=${hashOf(files)}`;
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const path of files.sort()) hash.update(readFileSync(`cdn/${path}`));
  return hash.digest('hex').slice(0, 8);
}

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
