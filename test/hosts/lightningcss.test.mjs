import { testHost } from './host.mjs';

testHost('lightningcss', { 'built for Chrome 111 and Safari 16.4': {} });
