import { testHost } from './host.mjs';

testHost('esbuild');
