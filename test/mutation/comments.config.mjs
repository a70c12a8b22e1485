import { settings } from './stryker.mjs';

export default settings('comments', ['src/comments/**/*.ts'], ['test/comments/**/*.test.ts']);
