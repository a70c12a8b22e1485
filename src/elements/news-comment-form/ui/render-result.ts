import type { Outcome } from '../../../comments/outbox/outbox.js';
import { bringIntoView, focusInPlace } from '../../../dom/focus.js';
import { isolate } from '../../../text/bidi-control-characters.js';
import { fill } from '../../../text/plural.js';
import type { CommentFormHost } from '../types.js';
import { createButton, createLink } from './controls.js';
import { insertComment } from './insert-comment.js';
import type { LocalizedStrings } from './localized-strings.js';
import { statusMessage } from './status-messages.js';
import type { StatusRegion } from './status-region.js';

interface ResultContext {
  localizedStrings: LocalizedStrings;
  host: CommentFormHost;
  /** The address that the form posts to. */
  action: string;
  sendAsTopLevel: () => void;
  /** Posts the form without this script, which leaves the page. */
  postNatively: () => void;
  /** Whether nothing is stored: the text is lost when the page is closed. */
  isEphemeral: boolean;
  /** Whether the focus was at this comment in the list of waiting comments, and if so, whether that was inside the window. */
  waitingFocus: 'none' | 'seen' | 'unseen';
  /** Moves the focus to a waiting comment. Returns false if it is not listed. */
  focusWaiting: (id: string) => boolean;
}

/**
 * Shows the result of sending a comment, with actions for it, and inserts an accepted comment into the page's list.
 *
 * @param isNew whether the comment was just sent from the form. The focus moves in this case, and if it was at the comment
 *   in the list of waiting comments
 */
export function renderResult(region: StatusRegion, outcome: Outcome, isNew: boolean, context: ResultContext): void {
  const { kind, comment } = outcome;
  if (kind === 'accepted') showAccepted(region, outcome, isNew, context);
  else if (kind === 'refused' && isNew) showRefused(region, outcome, context);
  else {
    const text = statusMessage(comment, context.localizedStrings);
    if (kind === 'waiting' && isNew) {
      // Before the scrolling: Safari does not keep content in its place when something above it is removed.
      region.show('');
      if (context.focusWaiting(comment.id)) {
        region.clearAfter(text);
        return;
      }
    }
    // The list of waiting comments shows the status; here it is only announced to screen readers.
    const detail = kind === 'waiting' && context.isEphemeral ? context.localizedStrings.strings.nothingKept : undefined;
    region.show(text, { tone: 'quiet', detail });
  }
}

function showAccepted(region: StatusRegion, { result }: Outcome, isNew: boolean, context: ResultContext): void {
  const { strings } = context.localizedStrings;
  const { status, url = '', page } = result;
  const id = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).hash.slice(1) : '';
  const inserted = id ? insertComment(page, id, context.host) : undefined;
  const isPublished = status === 'published';
  const isHeld = status === 'held';
  const action = isHeld
    ? createLink(strings.seePreview, url)
    : isPublished
      ? createLink(strings.seeComment, inserted ? `#${id}` : url)
      : undefined;
  if (!inserted) action?.addEventListener('click', reloadForComment);
  const message = isHeld ? strings.held : isPublished ? strings.published : strings.received;
  const takesFocus = isNew ? isHeld || !inserted : context.waitingFocus !== 'none';
  const isRevealed = takesFocus && context.waitingFocus !== 'unseen';
  region.show(message, { tone: 'good', actions: [action], takesFocus, isRevealed });
  if (!inserted || !isNew) return;
  if (!takesFocus) focusInPlace(inserted);
  bringIntoView(inserted);
}

/** Reloads a page that does not contain the comment yet. A link to its fragment would do nothing on such a page. */
function reloadForComment(event: Event): void {
  const { href, hash } = event.currentTarget as HTMLAnchorElement;
  if (href !== new URL(hash, location.href).href) return;
  event.preventDefault();
  location.hash = hash;
  location.reload();
}

function showRefused(region: StatusRegion, outcome: Outcome, context: ResultContext): void {
  const { localizedStrings, host, action, sendAsTopLevel, postNatively, isEphemeral } = context;
  const { strings } = localizedStrings;
  const { code, message, url } = outcome.result;
  const isChallenge = code === 'challenge';
  const leavesPage = isChallenge || code === 'login';
  const details = [
    message && fill(strings.siteSays, { text: isolate(message) }),
    leavesPage && isEphemeral && strings.nothingKept,
  ];
  region.show(isChallenge ? strings.challenge : statusMessage(outcome.comment, localizedStrings), {
    tone: 'bad',
    actions: [
      isChallenge ? createButton(strings.postNatively, postNatively) : undefined,
      code === 'duplicate' ? createLink(strings.seeComment, url) : undefined,
      code === 'login' ? createLink(strings.logIn, host.loginUrl ?? url ?? loginURL(action)) : undefined,
      code === 'parent-gone' ? createButton(strings.sendAlone, sendAsTopLevel) : undefined,
    ],
    detail: details.filter(Boolean).join(' '),
    takesFocus: true,
  });
}

/** WordPress's login page, which redirects back to this page. */
function loginURL(action: string): string {
  const url = new URL('wp-login.php', action);
  url.searchParams.set('redirect_to', location.href);
  return url.href;
}
