import { testHost } from './host.mjs';

testHost('parcel');
