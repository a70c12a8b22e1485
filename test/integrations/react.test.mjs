import { testExample } from './example.mjs';

const file = 'src/App.tsx';

testExample('react', {
  built: 'dist',
  thread: true,
  olderComment: 'أول من علّق.',
  mistakes: {
    'a misspelt attribute': {
      file,
      from: 'id="text" isolate',
      to: 'id="text" isolated',
      says: /'isolated' does not exist on type/,
    },
    'a misspelt property': {
      file,
      from: 'readingTimeOf=',
      to: 'readingTime=',
      says: /'readingTime' does not exist on type/,
    },
    'a value of another type': {
      file,
      from: 'postId="42"',
      to: 'postId={42}',
      says: /'number' is not assignable to type 'string'/,
    },
    'a field that an event has not got': {
      file,
      from: '({ expanded })',
      to: '({ open: expanded })',
      says: /'open' does not exist on type 'NewsMastheadToggleEvent'/,
    },
    'an element that is not there': {
      file,
      from: '<news-back-to-top />',
      to: '<news-to-top />',
      says: /'news-to-top' does not exist on type 'JSX.IntrinsicElements'/,
    },
  },
});
