import { testExample } from '../integrations/example.mjs';

const file = 'src/App.tsx';

testExample('react18', {
  source: 'test/hosts/react18',
  built: 'dist',
  mistakes: {
    'a misspelt attribute': {
      file,
      from: 'id="text" isolate=""',
      to: 'id="text" isolated=""',
      says: /'isolated' does not exist on type/,
    },
    'a property, which React 18 would print': {
      file,
      from: 'ref={masthead}',
      to: 'ref={masthead} strings={{}}',
      says: /Type '\{\}' is not assignable to type 'undefined'/,
    },
    'the name of a property': {
      file,
      from: 'post-id="42"',
      to: 'postId="42"',
      says: /'postId' does not exist on type/,
    },
    'a value of another type': {
      file,
      from: 'isolate=""',
      to: 'isolate={false}',
      says: /Type 'false' is not assignable to type '""'/,
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
