import { rspack } from '@rspack/core';

export default {
  entry: './src/main.js',
  module: { rules: [{ test: /\.css$/, type: 'css/auto' }] },
  optimization: {
    minimizer: [new rspack.SwcJsMinimizerRspackPlugin(), new rspack.LightningCssMinimizerRspackPlugin()],
  },
};
