// A site without a bundler of scripts, whose stylesheet Lightning CSS makes.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundle } from 'lightningcss';

const version = (major, minor = 0) => (major << 16) | (minor << 8);
const filename = createRequire(import.meta.url).resolve('news-elements/styles/news-elements.css');

const { code } = bundle({ filename, minify: true, targets: { chrome: version(111), safari: version(16, 4) } });

mkdirSync('dist', { recursive: true });
writeFileSync('dist/news-elements.css', code);
cpSync('node_modules/news-elements/cdn', 'dist/cdn', { recursive: true });
cpSync('index.html', 'dist/index.html');
