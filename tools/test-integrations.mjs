// The examples as newcomers have them, each with its own tools.
import { runNamedTests } from './run-named-tests.mjs';

runNamedTests('test/integrations', ['plain', 'vite', 'react', 'wordpress']);
