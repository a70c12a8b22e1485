// The package in applications of many kinds, each with its own tools.
import { runNamedTests } from './run-named-tests.mjs';

runNamedTests('test/hosts', ['vite', 'next', 'lightningcss', 'react']);
