import { testHost } from './host.mjs';

testHost('vite', {
  'built by default': {},
  'built for Chrome 111 and Safari 16.4': { script: 'build:2023' },
  'built for Chrome 90 and Safari 15': { script: 'build:2021' },
});
