import type { StoryContext } from '@storybook/web-components-vite';

type Language = 'ar' | 'en';

/** The words of a story in the language that the toolbar has chosen. */
export function inLanguage<Words>(words: Record<Language, Words>, { globals }: Pick<StoryContext, 'globals'>): Words {
  return globals.lang === 'en' ? words.en : words.ar;
}

/** The same story in the other direction and in the other scheme. */
export const english = { globals: { lang: 'en', dir: 'ltr' } };
export const dark = { globals: { scheme: 'dark' } };
