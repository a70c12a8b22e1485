import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DEPENDENCY = /("news-elements": ")\^[^"]+(")/g;

/** The package and lock files of projects in this repository that depend on news-elements. */
export function dependentFiles() {
  const projects = ['examples', 'test/hosts'].flatMap((parent) =>
    readdirSync(parent).map((name) => join(parent, name)),
  );
  const files = projects.flatMap((project) => ['package.json', 'package-lock.json'].map((name) => join(project, name)));
  return files.filter((file) => existsSync(file) && readFileSync(file, 'utf8').match(DEPENDENCY));
}

/** The text of a package or lock file with `^version` as its version of news-elements. */
export function withDependency(text, version) {
  return text.replace(DEPENDENCY, `$1^${version}$2`);
}
