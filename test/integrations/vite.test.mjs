import { testExample } from './example.mjs';

testExample('vite', {
  built: 'dist',
  thread: true,
  mistakes: {
    'a property that is not there': {
      file: 'src/main.ts',
      from: 'masthead.strings =',
      to: 'masthead.words =',
      says: /'words' does not exist on type 'NewsMasthead'/,
    },
    'a field that an event has not got': {
      file: 'src/main.ts',
      from: '({ expanded })',
      to: '({ open: expanded })',
      says: /'open' does not exist on type 'NewsMastheadToggleEvent'/,
    },
    'words for what has none': {
      file: 'src/main.ts',
      from: 'allSections:',
      to: 'everySection:',
      says: /'everySection' does not exist in type/,
    },
  },
});
