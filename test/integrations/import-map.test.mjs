import { testExample } from './example.mjs';

testExample('import-map');
