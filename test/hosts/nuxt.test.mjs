import { freePort } from '../../tools/free-port.mjs';
import { ENVIRONMENT, testExample } from '../integrations/example.mjs';
import { startServer } from '../support/start-server.mjs';

const file = 'app/app.vue';

async function serve(cwd) {
  const PORT = String(await freePort());
  const env = { ...ENVIRONMENT, HOST: '127.0.0.1', PORT };
  return startServer({ args: ['.output/server/index.mjs'], cwd, url: `http://127.0.0.1:${PORT}`, env });
}

testExample('nuxt', {
  source: 'test/hosts/nuxt',
  serve,
  hydrated: true,
  mistakes: {
    'a misspelt attribute': {
      file,
      from: 'reading-time-of=',
      to: 'reading-time=',
      says: /'readingTime' does not exist in type/,
    },
    'a value of another type': {
      file,
      from: 'post-id="42"',
      to: ':post-id="42"',
      says: /'number' is not assignable to type 'string'/,
    },
    'a misspelt event': {
      file,
      from: '@news-masthead-toggle',
      to: '@news-masthead-open',
      says: /newsMastheadOpen|onNewsMastheadOpen/i,
    },
    'a field that an event has not got': {
      file,
      from: '$event.expanded',
      to: '$event.open',
      says: /'open' does not exist on type 'NewsMastheadToggleEvent'/,
    },
    'words for what has none': {
      file,
      from: 'allSections:',
      to: 'everySection:',
      says: /'everySection' does not exist in type/,
    },
  },
});
