// Tests the package in applications that use various frameworks and build tools.
import { runNamedTests } from './run-named-tests.mjs';

runNamedTests('test/hosts', ['vite', 'next', 'lightningcss', 'react']);
