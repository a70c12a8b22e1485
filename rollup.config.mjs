import { readdirSync, readFileSync, rmSync } from 'node:fs';
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

/**
 * What is loaded when an attribute asks for it: a file of its own in cdn/, by the name that follows `news-elements.`, and
 * the module that it is made from.
 */
const ON_DEMAND = {
  text: 'news-article-body/text-setting',
  tables: 'news-article-body/tables',
  comments: 'news-comment-form/commenting',
  'back-to-top': 'news-back-to-top/extras',
  header: 'news-header/wording',
  masthead: 'news-masthead/behavior',
};
const onDemand = (id) =>
  id.endsWith('.light.styles.lazy.js')
    ? 'styles'
    : Object.keys(ON_DEMAND).find((name) => id.endsWith(`/${ON_DEMAND[name].split('/')[1]}.js`));

/** Languages that are not built in: a file each in cdn/locales/, loaded when the page is in that language. */
const LANGUAGES = modulesIn('src/locales').flatMap((path) => /\/(?!ar|en)([a-z]{2,3})\.ts$/.exec(path)?.[1] ?? []);
const language = (id) => LANGUAGES.find((name) => id.endsWith(`/locales/${name}.js`));

/** For pages without a bundler: one file that imports nothing until an attribute or the page's language asks for it. */
const cdn = {
  input: 'src/cdn.ts',
  external: (id) => onDemand(id) || language(id),
  plugins: [nodeResolve({ exportConditions: ['production'] }), ...compile],
  output: {
    file: 'cdn/news-elements.js',
    sourcemap: true,
    banner: `/*! news-elements ${version}, MIT licence. With Lit, copyright Google LLC, BSD 3-Clause licence: THIRD-PARTY-LICENSES.txt */`,
    paths: (id) =>
      onDemand(id) ? `./news-elements.${onDemand(id)}.js` : language(id) ? `./locales/${language(id)}.js` : id,
    plugins: [squeeze],
  },
};
/** They hold no Lit: a second copy of it would weigh more than they do. */
const cdnOnDemand = [
  { name: 'styles', input: 'src/cdn.styles.ts' },
  ...Object.entries(ON_DEMAND).map(([name, module]) => ({ name, input: `src/elements/${module}.ts` })),
].map(({ name, input }) => ({
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
  external: (id) => isLit(id) || id.startsWith('../') || onDemand(id),
  plugins: compile,
  output: { file: `.size/${tag}.js`, plugins: [squeeze] },
}));

export default [modules, cdn, ...cdnOnDemand, ...cdnLocales, ...weighed].map((build) => ({ ...build, onwarn }));

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
