import { warnOnce } from '../../internal/warn-once.js';
import type { WaitingComment } from './waiting-comment.js';

/** The names that release 0.1 gave to fields of a waiting comment. */
const RENAMED = { at: 'createdAt', due: 'nextAttemptAt', mayHaveLeft: 'maybeDelivered' } as const;

/** Returns a copy of a comment that also has the property names of release 0.1. Reading one logs a warning. */
export function withDeprecatedNames(comment: WaitingComment): WaitingComment {
  const getters = Object.entries(RENAMED).map(([old, name]) => [old, { get: () => readRenamed(comment, old, name) }]);
  return Object.defineProperties({ ...comment }, Object.fromEntries(getters) as PropertyDescriptorMap);
}

function readRenamed(comment: WaitingComment, old: string, name: keyof WaitingComment): unknown {
  warnOnce(`news-comment-queue: the property ${old} of a waiting comment was renamed. Read ${name}.`);
  return comment[name];
}
