import { ReactiveElement } from 'lit';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import { DateFormatter } from '../../src/dom/date-formatter.lazy.js';
import type { ThreadContext } from '../../src/elements/news-comments/thread-context.js';
import { ThreadLocale } from '../../src/elements/news-comments/thread-locale.js';
import { findComments } from '../../src/elements/news-comments/thread/find-comments.js';
import type { CommentsHost } from '../../src/elements/news-comments/types.js';

/** An element that has only the members of `<news-comments>` that its parts use. */
export class TestThread extends ReactiveElement implements CommentsHost {
  backend: CommentsHost['backend'] = 'wordpress-page';
  blockDirection: 'auto' | undefined;
  calendar: string | undefined;
  collapse = false;
  for: string | undefined;
  live: number | undefined;
  load: 'more' | undefined;
  numerals: CommentsHost['numerals'];
  relative: CommentsHost['relative'];
  strings: CommentsHost['strings'];
  timeZone: string | undefined;
  readonly locale = new LocaleController(this, 'comments');

  protected override createRenderRoot(): this {
    return this;
  }
}
customElements.define('test-thread', TestThread);

/** What the parts of a thread share. They expand no branches. `said` has what they say to screen readers. */
export function contextOf(host: TestThread): { context: ThreadContext; said: string[] } {
  const said: string[] = [];
  const locale = new ThreadLocale(host, host.locale, DateFormatter);
  const reader = { expandAround: () => undefined } as unknown as ThreadContext['reader'];
  return { context: { host, address: location.href, locale, reader, announce: (text) => said.push(text) }, said };
}

/** The ids of the comments of a thread, in their order. */
export const idsOf = (thread: HTMLElement): string[] => findComments(thread).map(({ id }) => id);
