// Writes the reference page of each element, docs/elements/<tag>.md, from the manifest, the strings and the examples.
import { writeFileSync } from 'node:fs';
import { referencePages } from './reference.mjs';

for (const [path, text] of Object.entries(await referencePages())) writeFileSync(path, text);
