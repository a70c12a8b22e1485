import { existsSync, readFileSync } from 'node:fs';

const SECTION = {
  html: /^<!-- ([\w-]+) -->\n/m,
  js: /^\/\/ ([\w-]+)\n/m,
};

/**
 * Returns an example of the reference, from `examples/docs/elements/<tag>.<language>`. In these files a comment with the
 * name of an attribute, property, method or event is above its example.
 *
 * @returns {{ source: string, language: string, text: string } | undefined}
 */
export function exampleOf(tag, language, name) {
  const whole = wholeExample(tag, language);
  const text = whole && sectionsOf(whole.text, language)[name];
  return text && { ...whole, text };
}

/** Fails if an element has no HTML or CSS example. */
export function requireExamples(tag) {
  for (const language of ['html', 'css']) {
    if (!wholeExample(tag, language)) throw new Error(`Write examples in examples/docs/elements/${tag}.${language}.`);
  }
}

/** Returns the file with the examples of an element in a language, or undefined if there is none. */
export function wholeExample(tag, language) {
  const source = `examples/docs/elements/${tag}.${language}`;
  return existsSync(source) ? { source, language, text: readFileSync(source, 'utf8').trim() } : undefined;
}

/** Returns the sections of a file, by name. */
export function sectionsOf(text, language) {
  const [, ...parts] = text.split(SECTION[language]);
  return Object.fromEntries(parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1].trim()]])));
}
