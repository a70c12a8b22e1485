// Sets the version of news-elements in the examples and in the projects of test/hosts to the version of this package.
// A release runs it: before 1.0, `^0.1.0` does not include 0.2.0.
import { readFileSync, writeFileSync } from 'node:fs';
import { dependentFiles, withDependency } from './dependents.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const file of dependentFiles()) writeFileSync(file, withDependency(readFileSync(file, 'utf8'), version));
