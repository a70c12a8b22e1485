import { testExample } from './example.mjs';

const file = 'src/pages/index.astro';

testExample('astro', {
  built: 'dist',
  printed: true,
  // Astro checks no attribute of an element with a hyphen.
  mistakes: {
    'an option that the server has not got': {
      file,
      from: "postId: '42'",
      to: "post: '42'",
      says: /'post' does not exist in type 'CommentFormOptions'/,
    },
    'a field that an event has not got': {
      file,
      from: '({ expanded })',
      to: '({ open: expanded })',
      says: /'open' does not exist on type 'NewsMastheadToggleEvent'/,
    },
  },
});
