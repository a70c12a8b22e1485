import { testHost } from './host.mjs';

testHost('webpack');
