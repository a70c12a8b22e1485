/**
 * A Rollup plugin for bundles. esbuild adds a helper that applies decorators to each file with a class. This plugin replaces
 * the copies with one function. It supports the decorators of this package, which return nothing.
 */
export function shareDecorateHelper() {
  const id = '\0decorate';
  const helper = /var __defProp = [^]*?\nvar __decorateClass = [^]*?\n\};\n/;
  return {
    name: 'share-decorate-helper',
    resolveId: (source) => (source === 'decorate-helper' ? id : null),
    load: (source) =>
      source === id
        ? 'export const decorate = (decorators, target, key) => decorators.forEach((decorator) => decorator(target, key));'
        : null,
    transform(code, source) {
      if (source.includes('node_modules') || !helper.test(code)) return null;
      // The number of lines stays the same, so that the source map remains valid.
      const shared = code.replace(
        helper,
        (text) => `import { decorate as __decorateClass } from 'decorate-helper';` + text.replace(/[^\n]/g, ''),
      );
      return { code: shared, map: null };
    },
  };
}
