import { testExample } from './example.mjs';

testExample('angular', {
  built: 'dist',
  // Angular checks no attribute of an element that is not its own, but knows by its tag what the element sends.
  mistakes: {
    'a field that an event has not got': {
      file: 'src/app.html',
      from: '$event.expanded',
      to: '$event.open',
      says: /'open' does not exist on type 'NewsMastheadToggleEvent'/,
    },
    'a back end that sends nothing': {
      file: 'src/app.ts',
      from: "status: 'published'",
      to: "status: 'sent'",
      says: /'"sent"' is not assignable to type 'CommentStatus'/,
    },
  },
});
