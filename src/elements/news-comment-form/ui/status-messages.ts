import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import type { CommentingStrings } from '../../../locales/locale.js';
import { fill, plural } from '../../../text/plural.js';
import type { LocalizedStrings } from './localized-strings.js';

/** Why a comment was not taken, or nothing is known of it, by the code of its result. */
const STRING_OF_CODE: Readonly<Record<string, keyof CommentingStrings>> = {
  account: 'waitingAccount',
  cancelled: 'waitingCancelled',
  closed: 'nowClosed',
  'cross-origin': 'waitingUnknown',
  duplicate: 'duplicate',
  elsewhere: 'waitingNotAnAnswer',
  invalid: 'invalid',
  login: 'loginNeeded',
  'not-an-answer': 'waitingNotAnAnswer',
  offline: 'waitingOffline',
  'parent-gone': 'parentGone',
  'post-gone': 'postGone',
  refused: 'refused',
  sending: 'sending',
  'server-error': 'waitingServer',
  stopped: 'stopped',
  'too-long': 'tooLong',
};

/** Says why a comment was not taken, or waits. A reason that nobody knows here is the site's own. */
export function statusMessage(comment: WaitingComment, { strings, lang }: LocalizedStrings): string {
  const { code, nextAttemptAt: due, author, account } = comment;
  if (code === 'old') return '';
  if (isCounting(comment)) {
    const seconds = Math.max(0, Math.ceil(((due ?? 0) - Date.now()) / 1000));
    return plural(lang, seconds, strings.waitingFlood);
  }
  const reason = strings[STRING_OF_CODE[code] ?? (due === null ? 'refused' : 'waitingNetwork')];
  return typeof reason === 'string' ? fill(reason, { author: isolated(author || account) }) : '';
}

/** Whether its seconds are counted down. */
export function isCounting({ code, nextAttemptAt: due }: WaitingComment): boolean {
  return code === 'flood' && due !== null;
}

/** Another voice's words in a sentence of ours, so that neither turns the other round. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
