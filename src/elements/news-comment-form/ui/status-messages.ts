import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import type { CommentingStrings } from '../../../locales/locale.js';
import { isolate } from '../../../text/bidi-control-characters.js';
import { fill, plural } from '../../../text/plural.js';
import type { LocalizedStrings } from './localized-strings.js';

/** The name of the string for each code of a result. */
const STRING_OF_CODE: ReadonlyMap<string, keyof CommentingStrings> = new Map([
  ['account', 'waitingAccount'],
  ['cancelled', 'waitingCancelled'],
  ['captcha', 'captcha'],
  ['challenge', 'waitingChallenge'],
  ['closed', 'nowClosed'],
  ['cross-origin', 'waitingUnknown'],
  ['duplicate', 'duplicate'],
  ['elsewhere', 'waitingNotAnAnswer'],
  ['invalid', 'invalid'],
  ['login', 'loginNeeded'],
  ['not-an-answer', 'waitingNotAnAnswer'],
  ['offline', 'waitingOffline'],
  ['parent-gone', 'parentGone'],
  ['post-gone', 'postGone'],
  ['refused', 'refused'],
  ['sending', 'sending'],
  ['server-error', 'waitingServer'],
  ['stopped', 'stopped'],
  ['too-long', 'tooLong'],
]);

/** Why a comment was refused or waits. Unknown codes, for example of a custom back end, have a general message. */
export function statusMessage(comment: WaitingComment, { strings, lang }: LocalizedStrings): string {
  const { code, nextAttemptAt, author, account } = comment;
  if (code === 'old') return '';
  if (isCountingDown(comment)) {
    const seconds = Math.max(0, Math.ceil(((nextAttemptAt ?? 0) - Date.now()) / 1000));
    return floodMessage(seconds, strings, lang);
  }
  const message = strings[STRING_OF_CODE.get(code) ?? (nextAttemptAt === null ? 'refused' : 'waitingNetwork')];
  return typeof message === 'string' ? fill(message, { author: isolate(author || account) }) : '';
}

/** The longest delay that is told in seconds. */
const MAX_SECONDS = 90;

/** Tells a delay in seconds, minutes or hours, rounded up. */
function floodMessage(seconds: number, strings: CommentingStrings, lang: string): string {
  if (seconds <= MAX_SECONDS) return plural(lang, seconds, strings.waitingFlood);
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return plural(lang, minutes, strings.waitingFloodMinutes);
  return plural(lang, Math.ceil(minutes / 60), strings.waitingFloodHours);
}

/** Whether the message of a comment counts down the seconds until it is sent. */
export function isCountingDown({ code, nextAttemptAt }: WaitingComment): boolean {
  return code === 'flood' && nextAttemptAt !== null;
}
