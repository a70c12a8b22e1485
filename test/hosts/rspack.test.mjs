import { testHost } from './host.mjs';

testHost('rspack');
