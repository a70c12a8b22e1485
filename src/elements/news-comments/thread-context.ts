import type { ThreadReader } from './reading/thread-reader.js';
import type { ThreadLocale } from './thread-locale.js';
import type { CommentsHost } from './types.js';

/** What the parts of a thread share that are loaded when they are needed. */
export interface ThreadContext {
  readonly host: CommentsHost;
  /** The address of the page when the thread was added to it. */
  readonly address: string;
  readonly locale: ThreadLocale;
  readonly reader: ThreadReader;
  /** Announces a message to screen readers. */
  readonly announce: (text: string) => void;
}
