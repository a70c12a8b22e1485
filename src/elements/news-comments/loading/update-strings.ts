import { commentsUpdateStrings } from '../../../locales/comments-updates.js';
import type { CommentsUpdateStrings } from '../../../locales/locale.js';
import type { ThreadContext } from '../thread-context.js';

/** The strings about comments that are added later, in the language of the thread, with the overrides of the element. */
export function updateStrings({ host, locale }: Pick<ThreadContext, 'host' | 'locale'>): CommentsUpdateStrings {
  return { ...commentsUpdateStrings(locale.locale), ...host.strings };
}
