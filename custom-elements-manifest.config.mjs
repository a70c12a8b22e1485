import { checkCompleteness } from './tools/manifest-complete.mjs';
import { defaults, requireDescriptions, publicOnly, shippedPaths, tokenDefaults } from './tools/manifest-plugins.mjs';

export default {
  globs: ['src/elements/*/news-*.ts', 'src/elements/*/events.ts'],
  exclude: ['**/*.lazy.ts', '**/*.styles.ts', '**/*.template.ts', '**/*.server.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), defaults(), tokenDefaults(), requireDescriptions(), checkCompleteness(), shippedPaths()],
};
