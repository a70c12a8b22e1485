/** The pages of Storybook whose names are not those of their files. */
const PAGES: Readonly<Record<string, string>> = {
  'README.md': 'docs-start-here',
  'README.ar.md': 'docs-ابدأ-هنا',
  'start-here.ar.md': 'docs-ابدأ-هنا',
  'publishers.ar.md': 'docs-للناشرين',
};

/**
 * Markdown that also reads on its own, as Storybook shows it: without its notes. Pages of docs/ are pages of Storybook;
 * other files of the repository are named, and not linked. Code stays as it is.
 */
export function shown(text: string): string {
  return text
    .split(/(^```[\s\S]+?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : shownProse(part)))
    .join('');
}

function shownProse(text: string): string {
  return text
    .replace(/^(?:<!--.*-->|<\/?div[^>]*>)\n*/gm, '')
    .replace(/^!\[[^\]]*\]\((?!https?:|pictures\/)[^)]*\)\n*/gm, '')
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|[?#])([^)]+)\)/g, (_, words: string, path: string) => {
      const file = path.replace(/^(?:\.\.?\/)+/, '');
      const name = file.replace(/^docs\//, '');
      const [, page, heading = ''] = /^((?:elements\/)?[a-z-]+)\.md(#.+)?$/.exec(name) ?? [];
      const id = PAGES[name] ?? (page && `docs-${page.replace('/', '-')}`);
      return id ? `[${words}](?path=/docs/${id}--docs${heading})` : `${words} (\`${file}\`)`;
    });
}
