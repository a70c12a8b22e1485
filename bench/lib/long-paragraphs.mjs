import { SENTENCES } from './sentences.mjs';

/** Letters in one paragraph. */
const LENGTH = 64_000;
const LINKS = 2000;

const repeat = (text) => text.repeat(Math.ceil(LENGTH / text.length));

/** Paragraphs so long that one task would block the page, by what they contain. */
export const LONG_PARAGRAPHS = {
  sentences: repeat(`${SENTENCES.join(' ')} `),
  '@a، ': repeat('@a، '),
  'React، ': `أطر ${repeat('React، ')}`,
  brackets: repeat('(C++) [@b] {c، '),
  links: Array.from({ length: LINKS }, (_, i) => `كلمات من النص <a href="#${i}">${i % 2 ? 'C++' : '@name'}</a>، `).join(
    '',
  ),
};
