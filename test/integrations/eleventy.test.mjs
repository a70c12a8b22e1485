import { testExample } from './example.mjs';

testExample('eleventy', { built: 'dist', printed: true });
