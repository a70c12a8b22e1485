import { documented, publicOnly, shippedPaths } from './tools/manifest-plugins.mjs';

export default {
  globs: ['src/elements/*/news-*.ts', 'src/elements/*/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.template.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), documented(), shippedPaths()],
};
