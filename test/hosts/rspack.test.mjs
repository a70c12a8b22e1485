import { testHost } from './host.mjs';

// Without a browserslist, Rspack's minimizer builds for browsers of 2016, which know none of the CSS that the elements need.
testHost('rspack', { 'built for Chrome 111 and Safari 16.4': {} });
