import { testExample } from './example.mjs';

testExample('plain', { thread: true });
