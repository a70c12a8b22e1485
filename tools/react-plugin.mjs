import { build } from 'esbuild';

const PATH = '/__react.js';
const NAMES = new Set(['react', 'react-dom', 'react-dom/client']);
const ENTRY = `
  export { createElement } from 'react';
  export { flushSync } from 'react-dom';
  export { createRoot } from 'react-dom/client';
`;

/** Serves React, which is not published as modules, to tests that import it by name. */
export function reactPlugin() {
  let code;
  return {
    name: 'react',
    resolveImport: ({ source }) => (NAMES.has(source) ? PATH : undefined),
    serve: async ({ path }) => {
      if (path !== PATH) return undefined;
      code ??= build({
        stdin: { contents: ENTRY, resolveDir: process.cwd() },
        bundle: true,
        write: false,
        format: 'esm',
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      const { outputFiles } = await code;
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
