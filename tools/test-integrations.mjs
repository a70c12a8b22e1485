// Tests the examples. Each is copied, installed and built with its own tools, as a new user would do it.
import { runNamedTests } from './run-named-tests.mjs';

runNamedTests('test/integrations', ['plain', 'vite', 'react', 'server', 'wordpress']);
